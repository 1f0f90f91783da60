"""Wrong answers as runnable code: how a kata's ``misconceptions.py`` is read."""

import inspect
from dataclasses import dataclass
from types import ModuleType
from typing import Any

from dojo.errors import CourseError
from dojo.implementation.source import Source
from dojo.implementation.stand_in import load, standing_in


@dataclass(frozen=True)
class Misconception:
    """One wrong idea.

    Attributes
    ----------
    name
        The idea in a few words: the name of its function.
    message
        What a learner is told who has it: the docstring.
    replaces
        The public name of the kata that the idea gets wrong.
    edge
        Whether only an edge of the suite can show it.
    inexact
        Whether its wrong values are rounding errors.
    """

    name: str
    message: str
    replaces: str
    edge: bool = False
    inexact: bool = False


@dataclass(frozen=True)
class Wrong:
    """A misconception to run in place of the reference.

    Attributes
    ----------
    name
        The misconception.
    path, data
        The ``misconceptions.py`` that holds it, and its text.
    """

    name: str
    path: str
    data: str


@dataclass(frozen=True)
class Lessons:
    """What a diagnosis by name needs: the texts of the reference and of the misconceptions.

    The misconception that is called `without` is left out, to see what would be said if nobody knew it.
    """

    reference_path: str
    reference: str
    misconceptions_path: str
    misconceptions: str
    without: str = ""


def listed(kata: str, misconceptions: Source, reference: Source) -> tuple[Misconception, ...]:
    """Return the misconceptions of a kata, in the order of their file.

    Parameters
    ----------
    kata
        The name of the kata.
    misconceptions, reference
        The two files of its reference folder.

    Raises
    ------
    CourseError
        If one has no docstring, or stands for a name that the reference does not have.
    """
    solution = load(kata, reference)
    return tuple(
        _described(kata, name, wrong, solution)
        for name, wrong in _functions(_executed(kata, misconceptions, solution))
    )


def stand_in(kata: str, wrong: Wrong, reference: Source) -> ModuleType:
    """Return the reference with one name replaced by a wrong answer.

    The module is new each time, and the wrong answer is put into it, so that the other functions
    of the kata call the wrong one too.
    """
    solution = load(kata, reference)
    source = Source(wrong.path, wrong.data.encode())
    answer = getattr(_executed(kata, source, solution), wrong.name)
    setattr(solution, _replaced(kata, answer), answer)
    return solution


def _executed(kata: str, misconceptions: Source, solution: ModuleType) -> ModuleType:
    # A misconception may import from the kata by its name: it then gets the right parts.
    with standing_in(kata, solution):
        return load(f"{kata}_misconceptions", misconceptions)


def _functions(module: ModuleType) -> list[tuple[str, Any]]:
    return [
        (name, value)
        for name, value in vars(module).items()
        if not name.startswith("_")
        and (inspect.isfunction(value) or inspect.isclass(value))
        and value.__module__ == module.__name__
    ]


def _replaced(kata: str, wrong: Any) -> str:
    # Of the class itself: a wrong class may inherit from another one that is marked.
    name: str = vars(wrong).get("__instead_of__", kata)
    return name


def _described(kata: str, name: str, wrong: Any, solution: ModuleType) -> Misconception:
    replaces = _replaced(kata, wrong)
    if not hasattr(solution, replaces):
        raise CourseError(
            f"misconceptions.py of {kata}: `{name}` stands for `{replaces}`, which the reference "
            f'does not have. Say which name it replaces: @instead_of("...").'
        )
    message = " ".join((wrong.__doc__ or "").split())
    if not message:
        raise CourseError(
            f"misconceptions.py of {kata}: `{name}` has no docstring; it is what the learner reads."
        )
    marks = {mark: vars(wrong).get(f"__{mark}__", False) for mark in ("edge", "inexact")}
    return Misconception(name, message, replaces, **marks)
