"""How a kata's ``misconceptions.py`` says which public name a wrong answer replaces."""

from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T", bound=Callable[..., Any])


def instead_of(name: str) -> Callable[[T], T]:
    """Mark a wrong answer as one for the public name `name` of a kata.

    Only needed where a kata has several public names, or none that is called like the kata.
    """

    def mark(wrong: T) -> T:
        wrong.__instead_of__ = name  # type: ignore[attr-defined]
        return wrong

    return mark


def edge(wrong: T) -> T:
    """Mark a wrong answer that only an edge of the suite can show: it is named once all facts pass."""
    wrong.__edge__ = True  # type: ignore[attr-defined]
    return wrong


def inexact(wrong: T) -> T:
    """Mark a wrong answer whose wrong values are rounding errors, such as those of a cancellation.

    Another order of the same operations gives other ones.  So it is recognised where it fails, and
    not by its values.
    """
    wrong.__inexact__ = True  # type: ignore[attr-defined]
    return wrong
