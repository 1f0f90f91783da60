"""Notebooks, read as data: the cells that define what a kata asks for."""

import json
import re
from collections.abc import Collection
from typing import Any

from dojo.archive import Unreadable

_DEFINED = re.compile(r"^(?:async\s+def|def|class)\s+(\w+)", re.MULTILINE)
_IMPORTING = re.compile(r"^(?:import|from)\s", re.MULTILINE)
# What only a notebook understands: `%matplotlib inline`, `!pip install`, `?help`.
_MAGIC = re.compile(r"^(\s*)([%!?].*)$", re.MULTILINE)


def code_of(data: bytes, wanted: Collection[str], others: Collection[str] = ()) -> bytes:
    """Return the Python code in a notebook that defines certain functions; empty if it defines none.

    Parameters
    ----------
    data
        The notebook, as JSON (https://nbformat.readthedocs.io).
    wanted
        The functions of one kata.
    others
        Those of all other katas: a cell that defines only such ones is left out.

    Returns
    -------
    bytes
        The cells that define or import something, in their order.  Cells that only compute are left
        out: they show what the student has tried.

    Raises
    ------
    Unreadable
        If it is no notebook; to be read after its name.
    """
    cells = _code_cells(data)
    defined = [set(_DEFINED.findall(cell)) for cell in cells]
    if not set(wanted) & set().union(*defined):
        return b""
    kept = [
        _MAGIC.sub(r"\1pass  # \2", cell)
        for cell, names in zip(cells, defined, strict=True)
        if _is_kept(cell, names, wanted, others)
    ]
    return "\n\n\n".join(kept).encode()


def _is_kept(cell: str, names: set[str], wanted: Collection[str], others: Collection[str]) -> bool:
    if names & set(wanted):
        return True
    if names & set(others):
        return False
    return bool(names) or _IMPORTING.search(cell) is not None


def _code_cells(data: bytes) -> list[str]:
    try:
        notebook: Any = json.loads(data)
        sources = [cell["source"] for cell in notebook["cells"] if cell["cell_type"] == "code"]
        return ["".join(source) for source in sources]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Unreadable("is not a notebook") from None
