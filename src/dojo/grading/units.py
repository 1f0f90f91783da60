"""The unit of work: one kata of one submission, known by its content and run once."""

import hashlib
import json
import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import CourseError
from dojo.files import write_atomically
from dojo.implementation.source import Source
from dojo.learner.store import tool_digest
from dojo.running.judge import Task
from dojo.running.runner import task
from dojo.running.verdict import Result


@dataclass(frozen=True)
class Unit:
    """One kata of one submission.

    Attributes
    ----------
    kata
        Which kata.
    data
        The bytes of the file.
    beside
        The submission's files of the katas that this one needs, by name.
    """

    kata: Kata
    data: bytes
    beside: tuple[tuple[str, bytes], ...] = ()

    def task(self, workspace: Workspace) -> Task:
        """Return how to run it: with the course's suite, and this file."""
        source = Source(f"{self.kata.name}.py", self.data)
        # The name is the course's own: one from a submission could be anything.
        return replace(
            task(workspace, self.kata, "reference"), source=source, reference=False, beside=self.beside
        )


def unit(roadmap: Roadmap, kata: Kata, files: dict[str, bytes]) -> Unit:
    """Return the unit for a kata of a submission's files."""
    needed = sorted(_all_needs(roadmap, kata))
    return Unit(kata, files[kata.name], tuple((name, files[name]) for name in needed if name in files))


def _all_needs(roadmap: Roadmap, kata: Kata) -> set[str]:
    found: set[str] = set()
    waiting = list(kata.needs)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting.extend(roadmap.kata(name).needs)
    return found


class Known:
    """Results of units, kept as files by the content of all that they depend on.

    Parameters
    ----------
    folder
        Where the files lie.
    workspace
        The course, whose suites and references are part of the content.
    conditions
        Whatever else the results depend on, such as the deadline.
    """

    def __init__(self, folder: Path, workspace: Workspace, conditions: Iterable[object]) -> None:
        self._folder = folder
        self._workspace = workspace
        self._common = hashlib.sha256(tool_digest())
        self._common.update(repr((sys.version, np.__version__, list(conditions))).encode())

    def key(self, of: Unit) -> str:
        """Return a digest of all that a unit's result depends on."""
        digest = self._common.copy()
        digest.update(repr(of.kata).encode())
        digest.update(self._workspace.suite(of.kata.track, of.kata.name).read_bytes())
        for name in (f"{of.kata.name}.py", "misconceptions.py"):
            source = self._workspace.reference(of.kata.track, of.kata.name, name)
            digest.update(source.data if source else b"none")
        for text in (of.data, *(part for pair in of.beside for part in (pair[0].encode(), pair[1]))):
            digest.update(len(text).to_bytes(8, "big") + text)
        return digest.hexdigest()

    def get(self, key: str) -> Result | None:
        """Return a result that was kept, or None."""
        try:
            return Result.from_json(json.loads((self._folder / f"{key}.json").read_bytes()))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return None

    def put(self, key: str, result: Result) -> None:
        """Keep a result.

        Raises
        ------
        CourseError
            If the folder cannot be written: what was graded would be lost.
        """
        try:
            write_atomically(self._folder / f"{key}.json", json.dumps(result.to_json()))
        except OSError as error:
            raise CourseError(f"{self._folder} cannot be written: {error.strerror}.") from None
