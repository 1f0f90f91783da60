"""What is to be run: one implementation of one kata, as the owner asks and as a child is told."""

from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.errors import CourseError, UsageError
from dojo.files import read_file
from dojo.implementation.source import Source
from dojo.implementation.wrong_answers import Lessons, Wrong

DEADLINE = 10.0  # seconds of processor time


@dataclass(frozen=True)
class Task:
    """One implementation of one kata, to be run.

    Attributes
    ----------
    kata
        Which suite, and what the implementation may not use.
    suite
        Where it lies.
    source
        The implementation.
    deadline
        Seconds of processor time that it may take.
    reference
        Whether the katas that it builds on are the reference's, and not the learner's.
    wrong
        A misconception to put into the implementation, which is then the reference.
    lessons
        What a failure is compared with to say what was misunderstood.
    seed
        Draw other examples, from this seed; None for the same ones each time.
    first_failure
        Whether to ask only if some test fails: the quick tests then come first, the first failure is the
        last, and no simpler example is looked for.
    bar
        ``"edges"`` to run the edges once all facts have passed, ``"facts"`` to leave them out.
    beside
        The files of the katas that this one builds on, by name, where they are not the course's.
    part, parts
        Which of how many shares of the tests to run.
    """

    kata: Kata
    suite: Path
    source: Source
    deadline: float = DEADLINE
    reference: bool = False
    wrong: Wrong | None = None
    lessons: Lessons | None = None
    seed: int | None = None
    first_failure: bool = False
    bar: str = "edges"
    beside: tuple[tuple[str, bytes], ...] = ()
    part: int = 0
    parts: int = 1

    def split(self, parts: int) -> "tuple[Task, ...]":
        """Return one task for each of so many shares of the tests."""
        return tuple(replace(self, part=part, parts=parts) for part in range(parts))

    def to_json(self) -> dict[str, Any]:
        """Return the task as plain data; bytes become text, one character for each."""
        return asdict(self) | {
            "suite": str(self.suite),
            "source": [self.source.path, self.source.data.decode("latin-1")],
            "beside": [[name, data.decode("latin-1")] for name, data in self.beside],
        }

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> "Task":
        """Rebuild a task from what `to_json` returned."""
        path, text = data["source"]
        return cls(
            **data
            | {
                "kata": Kata.from_json(data["kata"]),
                "suite": Path(data["suite"]),
                "source": Source(path, text.encode("latin-1")),
                "wrong": data["wrong"] and Wrong(**data["wrong"]),
                "lessons": data["lessons"] and Lessons(**data["lessons"]),
                "beside": tuple((name, text.encode("latin-1")) for name, text in data["beside"]),
            }
        )


def make_task(workspace: Workspace, kata: Kata, which: str = "stub", deadline: float = DEADLINE) -> Task:
    """Return the task for a kata of a course.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    which
        ``"stub"`` for the learner's file, ``"reference"``, or the path of a file.
    deadline
        Seconds of processor time that it may take.

    Raises
    ------
    CourseError
        If the suite is missing.
    UsageError
        If there is no such implementation.
    """
    suite = workspace.suite(kata)
    if not suite.is_file():
        raise CourseError(f"The suite of {kata.name} is missing: {workspace.relative(suite)}.")
    source = _source(workspace, kata, which)
    lessons = _lessons(workspace, kata)
    return Task(kata, suite, source, deadline, reference=which == "reference", lessons=lessons)


def _lessons(workspace: Workspace, kata: Kata) -> Lessons | None:
    reference = workspace.reference(kata, f"{kata.name}.py")
    misconceptions = workspace.reference(kata, "misconceptions.py")
    if reference is None or misconceptions is None:
        return None  # a release for a class: the general diagnosis works without
    try:
        return Lessons(reference.path, reference.text(), misconceptions.path, misconceptions.text())
    except UnicodeDecodeError:
        return None  # an author's mistake, which the author's check names; no matter for a learner


def _source(workspace: Workspace, kata: Kata, which: str) -> Source:
    if which == "reference":
        source = workspace.reference(kata, f"{kata.name}.py")
        if source is None:
            raise UsageError(f"This copy of the course has no reference solution of {kata.name}.")
        return source
    path = workspace.stub(kata) if which == "stub" else Path(which)
    shown = workspace.relative(path)
    try:
        return Source(shown, read_file(path))
    except FileNotFoundError:
        restore = f" Restore it with `nox -s reset -- {kata.name}`." if which == "stub" else ""
        raise UsageError(f"There is no file {shown}.{restore}") from None
    except OSError as error:
        raise UsageError(f"{shown} cannot be read: {error.strerror}.") from None
