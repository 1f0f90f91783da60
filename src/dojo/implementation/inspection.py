"""What is seen of an implementation without running it."""

import ast
from collections.abc import Iterable
from dataclasses import dataclass

from dojo.implementation import explain, guard
from dojo.implementation.source import Source, is_untouched


@dataclass(frozen=True)
class Inspection:
    """What is seen.

    Attributes
    ----------
    sentence
        Why the file is no Python text, or None.
    lines
        Forbidden calls, each with its line.
    untouched
        Whether nothing has been written yet.
    """

    sentence: str | None
    lines: tuple[str, ...] = ()
    untouched: bool = False


def inspect_source(source: Source, forbid: Iterable[str]) -> Inspection:
    """Look at a file."""
    sentence = explain.unreadable(source)
    if sentence is not None:
        return Inspection(sentence)
    return Inspection(None, guard.shortcuts(ast.parse(source.text()), forbid), is_untouched(source))
