"""Formulas: whether TeX is well formed and uses only commands that are known."""

import re

from latex2mathml.converter import convert
from pylatexenc.latexwalker import LatexWalker, LatexWalkerParseError

_COMMAND = re.compile(r"\\[A-Za-z]+")


def fault(formula: str) -> str | None:
    """Return what is wrong with a formula, or None.

    Parameters
    ----------
    formula
        TeX, without the dollar signs.

    Notes
    -----
    One parser is strict about braces and environments, the other knows the commands: what it does
    not know, it passes on with its backslash.
    """
    try:
        LatexWalker(formula, tolerant_parsing=False).get_latex_nodes()
    except LatexWalkerParseError as error:
        return str(error).split("\n")[0]
    try:
        shown = convert(formula)
    # The converter has a class of its own for each fault, and no common one.
    except Exception as error:  # noqa: BLE001
        return type(error).__name__
    unknown = _COMMAND.search(shown)
    return f"the command {unknown.group()} is not known" if unknown else None
