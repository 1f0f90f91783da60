"""A learner's file and the reference, with what differs."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import zip_longest

from rich.rule import Rule
from rich.text import Text

from dojo.implementation.solution_lines import without_docstrings
from dojo.implementation.source import Source
from dojo.report.sheet import Sheet, clean

# Between the two columns: a line of one's own only, of the reference only, and another one.
_MARKS = {"equal": " ", "delete": "<", "insert": ">", "replace": "|"}
_OWN, _REFERENCE = "red", "green"
Pair = tuple[str, str | None, str | None]


def comparison_text(own: Source, reference: Source, columns: int) -> str:
    """Return the difference of two files: side by side where both fit, else one below the other.

    No line is broken or shortened, and docstrings are left out.

    Parameters
    ----------
    own, reference
        The two files.
    columns
        How wide the terminal is.
    """
    ours, theirs = _rows(own), _rows(reference)
    pairs = list(_pairs(ours, theirs))
    longest = max(map(len, [*ours, *theirs]), default=0)
    half = (columns - 3) // 2
    if longest <= half:
        sheet = Sheet(columns)
        title = "yours".ljust(half + 3) + "the reference"
        lines = [_side_by_side(pair, half) for pair in pairs]
    else:
        sheet = Sheet(max(columns, longest + 2))
        title = "- yours, + the reference"
        lines = [line for pair in _in_blocks(pairs) for line in _below(pair)]
    head = Sheet(columns).drawn(Text(title, style="bold", no_wrap=True), Rule(characters="-"))
    return head + sheet.drawn(*lines)


def _rows(source: Source) -> list[str]:
    text = source.data.decode("utf-8", "replace").replace("\r\n", "\n")
    return [clean(row.expandtabs(4)).rstrip() for row in without_docstrings(text).splitlines()]


def _pairs(ours: list[str], theirs: list[str]) -> Iterator[Pair]:
    """Yield each line with the one that stands beside it, and how they differ."""
    for kind, first, last, start, end in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        for mine, other in zip_longest(ours[first:last], theirs[start:end]):
            left_over = "insert" if mine is None else "delete" if other is None else kind
            yield left_over, mine, other


def _side_by_side(pair: Pair, half: int) -> Text:
    kind, mine, other = pair
    styles = ("", "") if kind == "equal" else (_OWN, _REFERENCE)
    return Text.assemble(
        ((mine or "").ljust(half), styles[0]), f" {_MARKS[kind]} ", (other or "", styles[1]), no_wrap=True
    )


def _in_blocks(pairs: list[Pair]) -> Iterator[Pair]:
    """Yield what differs in a row as in a patch: the lines of one's own, then those of the reference."""
    waiting: list[Pair] = []
    for kind, mine, other in [*pairs, ("equal", None, None)]:
        if kind == "equal":
            yield from waiting
            waiting = []
            yield kind, mine, other
            continue
        if mine is not None:
            yield "delete", mine, None
        if other is not None:
            waiting.append(("insert", None, other))


def _below(pair: Pair) -> Iterator[Text]:
    kind, mine, other = pair
    if kind == "delete":
        yield Text(f"- {mine}", style=_OWN, no_wrap=True)
    elif kind == "insert":
        yield Text(f"+ {other}", style=_REFERENCE, no_wrap=True)
    elif mine is not None:
        yield Text(f"  {mine}", no_wrap=True)
