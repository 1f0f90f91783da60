"""The katas that a capstone imports, and which of them is at fault when it fails."""

import ast
from collections.abc import Iterable

from dojo.course.roadmap import Roadmap
from dojo.implementation.source import Source


def imported_katas(source: Source, roadmap: Roadmap) -> tuple[str, ...]:
    """Return the katas that a file imports by their bare names; none if it is no Python text."""
    try:
        tree = ast.parse(source.text())
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()
    modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    modules |= {a.name for node in ast.walk(tree) if isinstance(node, ast.Import) for a in node.names}
    return tuple(name for name in roadmap.names if name in modules)


def begin_there(kata: str, failing: Iterable[str]) -> tuple[str, ...]:
    """Return a sentence for each imported kata that does not pass."""
    return tuple(
        f"{kata} imports {name}, which does not pass its facts: begin there, with nox -s run -- {name}"
        for name in failing
    )
