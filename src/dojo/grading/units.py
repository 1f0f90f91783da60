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

BARE = "drafts/right.py"
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
    seed
        What the examples are drawn from; None for those that the students have seen.
    """

    def __init__(
        self,
        workspace: Workspace,
        roadmap: Roadmap,
        folder: Path,
        deadline: float,
        sandbox: Iterable[str],
        seed: int | None = None,
    ) -> None:
        self._workspace = workspace
        self._roadmap = roadmap
        self._folder = folder
        self._deadline = deadline
        self._seed = seed
        self._store = Store(folder, deadline, sandbox)
        self._models: dict[str, _Model] = {}

    def right(self, kata: Kata) -> dict[str, Task]:
        """Return the tasks that show whether a suite is sound, by the file that is handed in as a student's.

        They are the reference, its alternatives, and the bare formula, which need not pass the edges.
        """
        needs = self._roadmap.all_needs(kata)
        files = {name: self._model(self._roadmap.named(name)).task.source.data for name in needs}
        names = (f"{kata.name}.py", *self._workspace.references(kata, "alternatives"), BARE)
        sources = {name: self._workspace.reference(kata, name) for name in names}
        return {
            name: self.task(kata, files | {kata.name: source.data})
            for name, source in sources.items()
            if source is not None
        }

    def kata(self, name: str) -> Kata:
        """Return the kata of a name, which is there."""
        return self._roadmap.named(name)

    def in_order(self, names: Collection[str]) -> list[str]:
        """Return names of katas in the order of the road."""
        return [kata.name for kata in self._roadmap.katas if kata.name in names]

    def uses(self, kata: Kata, files: Mapping[str, bytes]) -> tuple[str, ...]:
        """Return the katas that a student's file imports, directly or through other files of theirs."""
        needs = set(self._roadmap.all_needs(kata))
        found: set[str] = set()
        waiting = [kata.name]
        while waiting:
            new = (_imported(files[waiting.pop()]) & needs) - found
            found |= new
            waiting += new & files.keys()
        return tuple(sorted(found))

    def with_uses(self, katas: Iterable[Kata], files: Mapping[str, bytes]) -> dict[str, tuple[str, ...]]:
        """Return what the files for some katas use, and for all that these use, along the road."""
        uses = {kata.name: self.uses(kata, files) for kata in katas if kata.name in files}
        for name in {used for names in uses.values() for used in names} & files.keys() - uses.keys():
            uses[name] = self.uses(self._roadmap.named(name), files)
        return {name: uses[name] for name in self.in_order(uses)}

    def files_of(self, kata: Kata, files: Mapping[str, bytes]) -> dict[str, bytes]:
        """Return the files of a submission that may be read when a kata of it is run."""
        names = (kata.name, *self._roadmap.all_needs(kata))
        return {name: files[name] for name in names if name in files}

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
        own = self.files_of(kata, files)
        # The name is the course's own: one from a submission could be anything.
        source = Source(f"{kata.name}.py", own.pop(kata.name))
        own |= {name: self._model(self._roadmap.named(name)).task.source.data for name in replaced}
        needed = tuple(sorted(own.items()))
        model = self._model(kata).task
        return replace(model, source=source, reference=False, beside=needed, seed=self._seed)

    def key(self, task: Task) -> str:
        """Return a digest of all that a task's result depends on."""
        own = [("implementation", task.source.data), *task.beside, ("seed", repr(task.seed).encode())]
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


def _imported(file: bytes) -> set[str]:
    # Looked for and not parsed: to parse a stranger's file may take this process down.
    return {word.decode() for line in _IMPORT.findall(file) for word in _NAME.findall(line)}


@dataclass(frozen=True)
class _Model:
    """What all tasks of one kata have in common: read once, however large the class is."""

    task: Task
    files: list[tuple[str, bytes | None]]
