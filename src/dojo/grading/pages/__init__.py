"""The gradebook as pages: one for the class, one for each student."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from dojo.grading.gradebook import MISSING, WITHHELD, Grade, Gradebook, count_by_kata
from dojo.report.sheet import MARKS
from dojo.report.webpage import render
from dojo.version import version

if TYPE_CHECKING:
    from dojo.grading.similarity import Pair  # which needs an extra that a gradebook does without

_HERE = Path(__file__).parent
SIGNS = {word: sign for word, (sign, _, _) in MARKS.items()} | {MISSING: "-", WITHHELD: "?"}


def class_page(gradebook: Gradebook, links: list[str]) -> str:
    """Return the page of the class: a map of katas by student, and what was misunderstood most often.

    Parameters
    ----------
    gradebook
        What to show.
    links
        The address of each submission's page, in the same order.
    """
    katas = [kata.kata for kata in gradebook.grades[0].katas] if gradebook.grades else []
    passing = [sum(grade.katas[n].passed for grade in gradebook.grades) for n in range(len(katas))]
    return render(
        _HERE,
        "class.html",
        gradebook=gradebook,
        katas=katas,
        passing=passing,
        students=list(zip(gradebook.grades, links, strict=True)),
        met=gradebook.most_met(),
        counts=count_by_kata(gradebook),
        notes=[(grade.student, note) for grade in gradebook.grades for note in _notes(grade)],
        late=any(grade.late for grade in gradebook.grades),
        signs=SIGNS,
        version=version(),
    )


def student_page(gradebook: Gradebook, grade: Grade) -> str:
    """Return the page of one submission."""
    return render(_HERE, "student.html", gradebook=gradebook, grade=grade, version=version())


def similar_page(title: str, pairs: Sequence[Pair]) -> str:
    """Return the page of the submissions that resemble each other."""
    return render(_HERE, "similar.html", title=title, pairs=pairs, version=version())


def _notes(grade: Grade) -> list[str]:
    odd = [f"{kata.kata}: {kata.note}" for kata in grade.katas if kata.note]
    return [note for note in (grade.note, *odd) if note]
