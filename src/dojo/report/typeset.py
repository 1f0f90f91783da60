"""Formulas in TeX as text that a terminal can show."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from functools import cache
from typing import Any

import unicodeit
from pylatexenc.latexwalker import (
    LatexCharsNode,
    LatexEnvironmentNode,
    LatexGroupNode,
    LatexMacroNode,
    LatexSpecialsNode,
    LatexWalker,
    get_default_latex_context_db,
)
from pylatexenc.macrospec import std_macro

_SYMBOLS = {
    "lVert": "‖",
    "rVert": "‖",
    "Vert": "‖",
    "lvert": "|",
    "rvert": "|",
    "vert": "|",
    "lfloor": "⌊",
    "rfloor": "⌋",
    "lceil": "⌈",
    "rceil": "⌉",
    "top": "T",  # as an exponent it has a raised form
    "dots": "…",
    "ldots": "…",
    "cdots": "⋯",
    "quad": "  ",
    "qquad": "    ",
    "\\": "\n",
    "{": "{",
    "}": "}",
    "ne": "≠",
    "neq": "≠",
    "to": "→",
    "iff": "⇔",
    "mid": "|",
}
_NOTHING = frozenset(
    "left right big Big bigl bigr Bigl Bigr displaystyle textstyle limits , ; ! : nolimits".split()
)
_PLAIN = frozenset("text mathrm operatorname mathbf mathit textbf boldsymbol mathcal mathsf".split())
_NAMES = frozenset(
    "log ln exp sin cos tan max min lim det arg inf sup dim Pr tanh cosh sinh arcsin arctan".split()
)
_ACCENTS = {
    "hat": "\u0302",
    "widehat": "\u0302",
    "bar": "\u0304",
    "overline": "\u0304",
    "tilde": "\u0303",
    "dot": "\u0307",
}
# What stands above or below a line without brackets.
_ALONE = re.compile(r"[\w.⋅√∞\u0302-\u0307]*|\([^()]*\)|‖[^‖]*‖")
_BRACES = re.compile(r"([_^])\{([^{}]*)\}")


def in_unicode(formula: str) -> str:
    """Return a formula with the letters and signs of Unicode in place of TeX.

    What Unicode has no raised or lowered form of stays behind ``^`` or ``_``.

    Parameters
    ----------
    formula
        TeX, without dollar signs; several lines where it has rows.
    """
    nodes, _, _ = LatexWalker(formula, latex_context=_commands(), tolerant_parsing=True).get_latex_nodes()
    text = unicodeit.replace(_text(nodes))
    text = _BRACES.sub(lambda found: found[1] + (found[2] if found[2].isalnum() else f"({found[2]})"), text)
    lines = (re.sub(r"\s+", " ", line.replace("&", "")).strip() for line in text.split("\n"))
    return unicodedata.normalize("NFC", "\n".join(line for line in lines if line))


@cache
def _commands() -> Any:
    known = get_default_latex_context_db()
    more = [std_macro(name, "{{") for name in ("tfrac", "dfrac", "binom")]
    known.add_context_category("amsmath", macros=more, prepend=True)
    return known


def _text(nodes: Sequence[Any]) -> str:
    parts: list[str] = []
    for node in nodes:
        parts.append(_node(node, script="".join(parts).rstrip().endswith(("_", "^"))))
    return "".join(parts)


def _node(node: Any, *, script: bool) -> str:
    if isinstance(node, LatexCharsNode):
        return str(node.chars)
    if isinstance(node, LatexSpecialsNode):
        return str(node.specials_chars)
    if isinstance(node, LatexGroupNode):
        inner = _text(node.nodelist)
        return f"{{{inner}}}" if script else inner
    if isinstance(node, LatexEnvironmentNode):
        return _environment(node)
    if isinstance(node, LatexMacroNode):
        # The space before an argument is no space of the formula.
        return _macro(node) + ("" if _given(node) else str(node.macro_post_space))
    return ""


def _given(node: Any) -> list[Any]:
    return [
        argument for argument in (node.nodeargd.argnlist if node.nodeargd else ()) if argument is not None
    ]


def _macro(node: Any) -> str:
    name = str(node.macroname)
    arguments = [
        _text(argument.nodelist if isinstance(argument, LatexGroupNode) else [argument]).strip()
        for argument in _given(node)
    ]
    if name in _NOTHING:
        return ""
    if name in _SYMBOLS or name in _NAMES:
        return _SYMBOLS.get(name, name)
    if arguments and (name in _SHAPES or name in _PLAIN):
        return _SHAPES[name](*arguments) if name in _SHAPES else "".join(arguments)
    if name in _ACCENTS and arguments:
        return arguments[0] + _ACCENTS[name] if len(arguments[0]) == 1 else f"{name}({arguments[0]})"
    return "\\" + name + "".join(f"{{{argument}}}" for argument in arguments)


def _environment(node: Any) -> str:
    rows = _text(node.nodelist).strip("\n").split("\n")
    if "matrix" not in node.environmentname and node.environmentname != "array":
        return "\n" + "\n".join(rows) + "\n"
    cells = ("  ".join(cell.strip() for cell in row.split("&")) for row in rows)
    return f"[{'; '.join(cells)}]"


def _quotient(above: str, below: str) -> str:
    return f"{_grouped(above)}/{_grouped(below)}"


def _grouped(text: str) -> str:
    return text if _ALONE.fullmatch(text) else f"({text})"


_SHAPES: dict[str, Callable[..., str]] = {
    "frac": _quotient,
    "tfrac": _quotient,
    "dfrac": _quotient,
    "binom": lambda above, below: f"C({above}, {below})",
    "sqrt": lambda *inner: f"√{_grouped(inner[-1])}",
    "mathbb": lambda letter: f"\\mathbb{{{letter}}}",
    "underbrace": lambda inner: inner,
    "tag": lambda inner: f"  ({inner})",
}
