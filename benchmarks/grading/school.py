"""A class to grade: the same answers as folders and as notebooks."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from benchmarks import course
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace

# One on arrays, one with many edge cases, one that calls a function back.
NAMES = ("dot_product", "kl_divergence", "numerical_derivative")


@dataclass(frozen=True)
class School:
    """Submissions that differ from each other in every file.

    Attributes
    ----------
    course
        The course whose suites grade them.
    katas
        What is graded.
    folders
        A folder for each student.
    notebooks
        A notebook for each student, with a cell for each kata.
    """

    course: Workspace
    katas: tuple[Kata, ...]
    folders: tuple[Path, ...]
    notebooks: tuple[Path, ...]

    @property
    def units(self) -> int:
        """How many katas there are to grade, of all students together."""
        return len(self.katas) * len(self.folders)


def made(workspace: Workspace, folder: Path, students: int) -> School:
    """Write the submissions of a class into a folder.

    Every third student is right, every third is wrong in the first kata, and every third has not
    begun the last one.
    """
    katas = tuple(kata for kata in course.katas(workspace) if kata.name in NAMES)
    folders, notebooks = [], []
    for number in range(students):
        texts = dict(_answers(workspace, katas, number))
        submission = folder / "class" / f"student-{number:03}"
        for kata in katas:
            path = submission / "katas" / kata.track / kata.name / f"{kata.name}.py"
            path.parent.mkdir(parents=True)
            path.write_text(texts[kata.name], encoding="utf-8")
        notebook = folder / "notebooks" / f"student-{number:03}.ipynb"
        notebook.parent.mkdir(exist_ok=True)
        notebook.write_text(json.dumps(_notebook(texts.values())), encoding="utf-8")
        folders.append(submission)
        notebooks.append(notebook)
    return School(workspace, katas, tuple(folders), tuple(notebooks))


def _answers(workspace: Workspace, katas: tuple[Kata, ...], number: int) -> Iterator[tuple[str, str]]:
    for place, kata in enumerate(katas):
        text = course.right(workspace, kata)
        if number % 3 == 1 and place == 0:
            text = course.wrong(workspace, kata)
        if number % 3 == 2 and place == len(katas) - 1:
            text = workspace.stub(kata).read_text(encoding="utf-8")
        yield kata.name, f"{text}\n# student {number}\n"


def _notebook(cells: object) -> dict[str, object]:
    return {
        "cells": [
            {"cell_type": "code", "metadata": {}, "outputs": [], "execution_count": None, "source": text}
            for text in cells  # type: ignore[attr-defined]
        ],
        "metadata": {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}},
        "nbformat": 4,
        "nbformat_minor": 4,
    }
