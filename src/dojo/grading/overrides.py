"""Points and comments that the instructor gives by hand, in a table that is only ever read."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from dojo.errors import UsageError
from dojo.files import read_file
from dojo.grading.gradebook import Grade, Gradebook

NAME = "overrides.csv"
_COLUMNS = ("student", "kata", "points", "comment")


@dataclass(frozen=True)
class Override:
    """One line of the table.

    Attributes
    ----------
    student
        An id, an e-mail address, a name or a source, as in the gradebook.
    kata
        Its name; empty for a comment on the submission as a whole.
    points
        They take the place of those for the verdict; None leaves these.
    comment
        For the student.
    place
        The file and the line, for messages.
    """

    student: str
    kata: str
    points: float | None
    comment: str
    place: str


def read_overrides(folder: Path) -> list[Override]:
    """Return what an instructor has written into a gradebook's folder; nothing if there is no such file.

    Raises
    ------
    UsageError
        If it cannot be read.
    """
    path = folder / NAME
    try:
        text = read_file(path).decode("utf-8-sig")
    except FileNotFoundError:
        return []
    except UnicodeDecodeError:
        raise UsageError(f"{path} is not UTF-8: save it as `CSV UTF-8`.") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror}.") from None
    header = text.partition("\n")[0]
    reader = csv.DictReader(
        io.StringIO(text), delimiter=";" if header.count(";") > header.count(",") else ","
    )
    columns = [(name or "").strip().casefold() for name in reader.fieldnames or []]
    if not set(_COLUMNS[:2]) <= set(columns):
        raise UsageError(f"{path} should begin with the line `{','.join(_COLUMNS)}`.")
    reader.fieldnames = columns
    return [_override(line, f"{path}, line {reader.line_num}") for line in reader if any(line.values())]


def _override(line: dict[str, str | None], place: str) -> Override:
    student, kata, text, comment = ((line.get(name) or "").strip() for name in _COLUMNS)
    try:
        points = float(text.replace(",", ".")) if text else None
        if points is not None and not 0 <= points < 1e6:
            raise ValueError(text)
    except ValueError:
        raise UsageError(f"{place}: the points are {text!r}, but should be a number such as 2.5.") from None
    if points is not None and not kata:
        raise UsageError(f"{place}: points need a kata; a line without a kata is a comment on everything.")
    return Override(student, kata, points, comment, place)


def overridden(gradebook: Gradebook, overrides: Iterable[Override]) -> Gradebook:
    """Return a gradebook with the points and comments that were given by hand.

    Raises
    ------
    UsageError
        If a student or a kata is not in the gradebook, or several students are meant.
    """
    grades = list(gradebook.grades)
    owners: dict[str, set[int]] = {}
    for number, grade in enumerate(grades):
        for name in filter(None, names_of(grade)):
            owners.setdefault(name.casefold(), set()).add(number)
    for override in overrides:
        numbers = owners.get(override.student.casefold(), set())
        if len(numbers) != 1:
            raise UsageError(
                f"{override.place}: {override.student!r} is {'several students' if numbers else 'nobody'} in "
                "the gradebook: write an id, an e-mail address, a name or a source that only one has."
            )
        (number,) = numbers
        grades[number] = _with(grades[number], override)
    return replace(gradebook, grades=tuple(grades))


def names_of(grade: Grade) -> Sequence[str]:
    """Return what a row of a gradebook may be called by."""
    return grade.id, grade.email, grade.student, grade.source


def _with(grade: Grade, override: Override) -> Grade:
    if not override.kata:
        return replace(grade, comment=override.comment)
    if override.kata not in {kata.kata for kata in grade.katas}:
        raise UsageError(f"{override.place}: {override.kata!r} is not a kata of this gradebook.")
    katas = (
        replace(
            kata,
            points=kata.points if override.points is None else override.points,
            by_hand=override.points is not None,
            comment=override.comment,
        )
        if kata.kata == override.kata
        else kata
        for kata in grade.katas
    )
    return replace(grade, katas=tuple(katas))
