"""The gradebook that is there already: what a new grading changes in it, and what it leaves."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from dojo.errors import UsageError
from dojo.grading.gradebook import Grade, Gradebook, KataGrade, Late
from dojo.grading.layouts import HandedIn


@dataclass(frozen=True)
class Change:
    """Points that a new grading changes."""

    student: str
    kata: str
    before: float
    after: float


def read_earlier(folder: Path, difficulties: Mapping[str, int]) -> Gradebook | None:
    """Return the gradebook in a folder; None if there is none that can be read.

    Parameters
    ----------
    folder
        Where it was written.
    difficulties
        The points of each kata.
    """
    try:
        data: Any = json.loads((folder / "gradebook.json").read_text(encoding="utf-8"))
        grades = tuple(_grade(row, difficulties) for row in data["submissions"])
        return Gradebook("", grades, tuple(data["sandbox"]), {}, data["bar"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None


def _grade(row: dict[str, Any], difficulties: Mapping[str, int]) -> Grade:
    katas = tuple(
        KataGrade(
            kata["kata"],
            kata["verdict"],
            kata["points"],
            difficulties[kata["kata"]],
            kata["seconds"],
            tuple(kata["diagnosis"]),
            kata["note"],
            kata["watertight"],
            kata.get("by_hand", False),
            kata.get("comment", ""),
            tuple(kata.get("failed", ())),
            kata.get("call", ""),
        )
        for kata in row["katas"]
    )
    late = row.get("late")
    return Grade(
        row["student"],
        row["source"],
        row["note"],
        katas,
        late=Late(late["days"], late["percent"]) if late else None,
        **{name: row.get(name, "") for name in ("id", "email", "number", "group", "comment")},
    )


def chosen(hand_ins: Sequence[HandedIn], names: Sequence[str]) -> tuple[HandedIn, ...]:
    """Return what some students handed in.

    Raises
    ------
    UsageError
        If somebody is not among them.
    """
    asked = {name.casefold(): name for name in names}
    found: list[HandedIn] = []
    met: set[str] = set()
    for one in hand_ins:
        called = {text.casefold() for text in (one.student, one.source, one.owner.id, one.owner.email)}
        if called & asked.keys():
            found.append(one)
            met |= called
    unknown = [name for key, name in asked.items() if key not in met]
    if unknown:
        raise UsageError(
            f"--only {unknown[0]!r}: no submission is called so. Type a name, an id or an e-mail address as "
            "--dry-run or the gradebook shows it."
        )
    return tuple(found)


def merged(earlier: Gradebook | None, new: Gradebook, folder: Path) -> Gradebook:
    """Return the earlier gradebook with the new rows in the places of the old ones.

    Raises
    ------
    UsageError
        If there is none, or it was graded by other rules.
    """
    if earlier is None:
        raise UsageError(
            f"--only needs a gradebook, and {folder} has none that can be read: grade everybody."
        )
    if earlier.bar != new.bar or {_katas(row) for row in earlier.grades} - {
        _katas(row) for row in new.grades
    }:
        raise UsageError(
            f"The gradebook in {folder} has other katas or another bar: "
            "--only needs the same --katas and --bar."
        )
    rows = _by_student(earlier) | _by_student(new)
    return replace(new, grades=tuple(rows.values()))


def changes(earlier: Gradebook | None, new: Gradebook) -> list[Change]:
    """Return the points that differ from those in an earlier gradebook, of rows that were in it."""
    before = _by_student(earlier) if earlier else {}
    found = []
    for key, row in _by_student(new).items():
        old = {kata.kata: kata.points for kata in before[key].katas} if key in before else {}
        found += [
            Change(row.student, kata.kata, old[kata.kata], kata.points)
            for kata in row.katas
            if kata.kata in old and old[kata.kata] != kata.points
        ]
    return found


def _by_student(gradebook: Gradebook) -> dict[tuple[str, ...], Grade]:
    """Return the rows by who they are; by where they came from as well only where that is not enough."""
    often = Counter((row.student, row.id, row.email) for row in gradebook.grades)
    rows: dict[tuple[str, ...], Grade] = {}
    for row in gradebook.grades:
        who = row.student, row.id, row.email
        rows[who if often[who] == 1 else (*who, row.source)] = row
    return rows


def _katas(grade: Grade) -> tuple[str, ...]:
    return tuple(kata.kata for kata in grade.katas)
