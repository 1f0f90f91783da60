"""A page that fits on one screen: what matters least is shortened first."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, partial

# A prompt, and what nox writes around a session.
_AROUND = 4  # lines


@dataclass(frozen=True)
class Block:
    """A part of a page, and how it may be shortened.

    Attributes
    ----------
    text
        The whole of it.
    shorter
        Each draws a shorter text, the longest first; they are drawn only where there is no room.
    weight
        What it matters: of two blocks, the lighter one is shortened first.
    """

    text: str
    shorter: tuple[Callable[[], str], ...]
    weight: int

    def version(self, number: int) -> str:
        """Return the whole text for 0, or one of the shorter ones."""
        return self.shorter[number - 1]() if number else self.text


def block(text: str, *shorter: Callable[[], str], weight: int = 0, cuts: Sequence[int] = ()) -> Block:
    """Return a part of a page.

    Parameters
    ----------
    text
        The whole of it.
    shorter
        Each draws a shorter text; they take its place in this order.
    weight
        As in `Block`.
    cuts
        To how many lines it may be cut, after that; the first are kept.
    """
    drawn = tuple(map(cache, shorter))
    last = drawn[-1] if drawn else lambda: text
    return Block(text, (*drawn, *(partial(_cut, last, lines) for lines in cuts)), weight)


def fitted(blocks: Sequence[Block], rows: int | None, more: str = "") -> str:
    """Return a page that leaves no line above the screen, if it can be shortened that far.

    Parameters
    ----------
    blocks
        The parts of the page, from above.
    rows
        The lines of the screen; None if there is none, and everything is wanted.
    more
        What stands below a page that was shortened.
    """
    whole = "".join(part.text for part in blocks)
    if rows is None or whole.count("\n") <= rows - _AROUND:
        return whole
    room = rows - _AROUND - more.count("\n")
    chosen = [0] * len(blocks)
    lightest_first = sorted(range(len(blocks)), key=lambda number: blocks[number].weight)
    for number in lightest_first:
        while _lines(blocks, chosen) > room and chosen[number] < len(blocks[number].shorter):
            chosen[number] += 1
    # What was shortened in vain, since something heavier had to be as well, comes back.
    for number in reversed(lightest_first):
        while chosen[number] and _lines(blocks, _with(chosen, number, -1)) <= room:
            chosen[number] -= 1
    return "".join(part.version(n) for part, n in zip(blocks, chosen, strict=True)) + more


def _with(chosen: Sequence[int], number: int, change: int) -> list[int]:
    return [version + change * (place == number) for place, version in enumerate(chosen)]


def _lines(blocks: Sequence[Block], chosen: Sequence[int]) -> int:
    return sum(part.version(n).count("\n") for part, n in zip(blocks, chosen, strict=True))


def _cut(draw: Callable[[], str], lines: int) -> str:
    whole = draw().splitlines(keepends=True)
    return "".join(whole if len(whole) <= lines else [*whole[: lines - 1], "  ...\n"])
