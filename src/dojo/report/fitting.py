"""A page that fits on one screen: what matters least is shortened first."""

from collections.abc import Sequence
from dataclasses import dataclass

# A prompt, and what nox writes around a session.
_AROUND = 4  # lines


@dataclass(frozen=True)
class Block:
    """A part of a page, and how it may be shortened.

    Attributes
    ----------
    versions
        Its text, the whole first; each that follows is shorter.
    weight
        What it matters: of two blocks, the lighter one is shortened first.
    """

    versions: tuple[str, ...]
    weight: int = 0


def block(text: str, *shorter: str, weight: int = 0, cuts: Sequence[int] = ()) -> Block:
    """Return a part of a page.

    Parameters
    ----------
    text
        The whole of it.
    shorter
        Shorter texts, in the order in which they take its place.
    weight
        As in `Block`.
    cuts
        To how many lines it may be cut, after that; the first are kept.
    """
    last = (text, *shorter)[-1]
    return Block((text, *shorter, *(_cut(last, lines) for lines in cuts)), weight)


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
    whole = "".join(part.versions[0] for part in blocks)
    if rows is None or whole.count("\n") <= rows - _AROUND:
        return whole
    room = rows - _AROUND - more.count("\n")
    chosen = [0] * len(blocks)
    lightest_first = sorted(range(len(blocks)), key=lambda number: blocks[number].weight)
    for number in lightest_first:
        while _lines(blocks, chosen) > room and chosen[number] + 1 < len(blocks[number].versions):
            chosen[number] += 1
    # What was shortened in vain, since something heavier had to be as well, comes back.
    for number in reversed(lightest_first):
        while chosen[number] and _lines(blocks, _with(chosen, number, -1)) <= room:
            chosen[number] -= 1
    return "".join(part.versions[n] for part, n in zip(blocks, chosen, strict=True)) + more


def _with(chosen: Sequence[int], number: int, change: int) -> list[int]:
    return [version + change * (place == number) for place, version in enumerate(chosen)]


def _lines(blocks: Sequence[Block], chosen: Sequence[int]) -> int:
    return sum(part.versions[n].count("\n") for part, n in zip(blocks, chosen, strict=True))


def _cut(text: str, lines: int) -> str:
    whole = text.splitlines(keepends=True)
    return text if len(whole) <= lines else "".join([*whole[: lines - 1], "  ...\n"])
