"""The unit of work: one kata of one submission, known by its content and run once."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import CourseError
from dojo.files import read
from dojo.implementation.source import Source
from dojo.learner.store import Store
from dojo.running.task import Task, make_task
from dojo.running.verdict import Result

_IMPORT = re.compile(rb"^[ \t]*(?:import|from)[ \t]([^\n#;]*)", re.MULTILINE)
_NAME = re.compile(rb"[A-Za-z_]\w*")


class Units:
    """The tasks for a class's files, and what is known of them.

    Parameters
    ----------
    workspace, roadmap
        The course: its suites decide.
    folder
        Where results are kept.
    deadline
        Seconds of processor time that each may take.
    sandbox
        The layers around the students' code.
    """

    def __init__(
        self, workspace: Workspace, roadmap: Roadmap, folder: Path, deadline: float, sandbox: Iterable[str]
    ) -> None:
        self._workspace = workspace
        self._roadmap = roadmap
        self._folder = folder
        self._deadline = deadline
        self._store = Store(folder, deadline, sandbox)
        self._models: dict[str, _Model] = {}

    def reference(self, kata: Kata) -> Task:
        """Return the task that shows whether a suite is sound: the reference, handed in as a student's."""
        names = [kata.name, *self._roadmap.all_needs(kata)]
        files = {name: self._model(self._roadmap.named(name)).task.source.data for name in names}
        return self.task(kata, files)

    def in_order(self, names: Collection[str]) -> list[str]:
        """Return names of katas in the order of the road."""
        return [kata.name for kata in self._roadmap.katas if kata.name in names]

    def uses(self, kata: Kata, files: Mapping[str, bytes]) -> tuple[str, ...]:
        """Return the katas that a student's file imports, of those that it may build on."""
        # Looked for and not parsed: to parse a stranger's file may take this process down.
        lines = _IMPORT.findall(files[kata.name])
        imported = {word.decode() for line in lines for word in _NAME.findall(line)}
        return tuple(name for name in self._roadmap.all_needs(kata) if name in imported)

    def with_all_used(self, katas: Iterable[Kata], files: Mapping[str, bytes]) -> list[Kata]:
        """Return katas of a submission, and those that its files for them import, along the road."""
        found: dict[str, Kata] = {}
        waiting = list(katas)
        while waiting:
            kata = waiting.pop()
            if kata.name not in found and kata.name in files:
                found[kata.name] = kata
                waiting += map(self._roadmap.named, self.uses(kata, files))
        return [found[name] for name in self.in_order(found)]

    def files_of(self, kata: Kata, files: Mapping[str, bytes]) -> list[str]:
        """Return the names of a submission's files that may be read when a kata of it is run."""
        return [name for name in (kata.name, *self._roadmap.all_needs(kata)) if name in files]

    def task(self, kata: Kata, files: Mapping[str, bytes], replaced: Collection[str] = ()) -> Task:
        """Return the task for a kata of a submission's files: the course's suite, and the student's file.

        Parameters
        ----------
        kata
            What is run.
        files
            The submission's, by the name of the kata.
        replaced
            The katas that it builds on and of which the reference stands in for the student's own.
        """
        own = {name: files[name] for name in self._roadmap.all_needs(kata) if name in files}
        own |= {name: self._model(self._roadmap.named(name)).task.source.data for name in replaced}
        needed = tuple(sorted(own.items()))
        # The name is the course's own: one from a submission could be anything.
        source = Source(f"{kata.name}.py", files[kata.name])
        return replace(self._model(kata).task, source=source, reference=False, beside=needed)

    def key(self, task: Task) -> str:
        """Return a digest of all that a task's result depends on."""
        own = [("implementation", task.source.data), *task.beside]
        return self._store.key(task.kata, [*self._model(task.kata).files, *own])

    def get(self, key: str) -> Result | None:
        """Return a result that was kept, or None."""
        return self._store.get(key, key)

    def put(self, key: str, result: Result) -> None:
        """Keep a result.

        Raises
        ------
        CourseError
            If the folder cannot be written: what was graded would be lost.
        """
        try:
            self._store.put(key, key, result)
        except OSError as error:
            raise CourseError(f"{self._folder} cannot be written: {error.strerror}.") from None

    def _model(self, kata: Kata) -> "_Model":
        if kata.name not in self._models:
            task = make_task(self._workspace, kata, "reference", self._deadline)
            lessons = task.lessons
            texts = [lessons.reference.encode(), lessons.misconceptions.encode()] if lessons else []
            files = [("suite", read(task.suite)), *(("lesson", text) for text in texts)]
            self._models[kata.name] = _Model(task, files)
        return self._models[kata.name]


@dataclass(frozen=True)
class _Model:
    """What all tasks of one kata have in common: read once, however large the class is."""

    task: Task
    files: list[tuple[str, bytes | None]]
