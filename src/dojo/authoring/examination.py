"""One kata under examination: its files, and what its suite does."""

import time
from collections.abc import Iterator, Sequence
from typing import Protocol

from dojo.authoring.bars import Bars
from dojo.authoring.behaviour import Solutions, Stub, WrongAnswers
from dojo.authoring.confusion import Confusion, Confusions
from dojo.authoring.drafts import FirstDraft, Slips
from dojo.authoring.finding import Finding
from dojo.authoring.folder import Folder
from dojo.authoring.statement import Statement
from dojo.authoring.survivors import Mutants, Survey
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.running.task import Task
from dojo.running.verdict import Result


class Runs(Protocol):
    """A rule that takes runs of the suite."""

    def tasks(self) -> list[Task]:
        """Return what is to be run."""
        ...

    def findings(self, results: Sequence[tuple[Task, Result]]) -> Iterator[Finding]:
        """Yield what is wrong, once all of it was run."""
        ...


def files(workspace: Workspace, kata: Kata) -> Iterator[Finding]:
    """Yield what is seen to be wrong with the files of a kata without running them."""
    folder = Folder(workspace, kata)
    yield from folder.findings()
    if folder.complete():
        yield from Statement(workspace, kata).findings()
        yield from Bars(workspace, kata).findings()


def runs(workspace: Workspace, kata: Kata, seeds: int) -> list[Runs]:
    """Return the rules that take runs of a kata's suite."""
    return [
        Stub(workspace, kata),
        FirstDraft(workspace, kata),
        Slips(workspace, kata),
        Solutions(workspace, kata, seeds),
        WrongAnswers(workspace, kata),
    ]


class Examination:
    """Everything that is found out about one kata.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    seeds
        How many further seeds each correct solution is run with.
    mutants
        Whether mutants of the reference are run as well.
    thorough
        Whether they are made with the rarer changes, too.
    confusion
        Whether each misconception is run as if it were not listed.

    Attributes
    ----------
    kata
        Which it is.
    found
        What has to be fixed, as far as it is known.
    survey
        What became of the mutants; None as long as they were not run.
    confusions
        Which misconceptions are taken for others.
    seconds
        From its begin to its end, by the clock on the wall.
    """

    def __init__(
        self,
        workspace: Workspace,
        kata: Kata,
        *,
        seeds: int,
        mutants: bool,
        thorough: bool = False,
        confusion: bool = False,
    ) -> None:
        self.kata = kata
        self.found: list[Finding] = []
        self.survey: Survey | None = None
        self.confusions: tuple[Confusion, ...] = ()
        self.seconds = 0.0
        self._workspace = workspace
        self._seeds = seeds
        self._with_mutants = mutants
        self._thorough = thorough
        self._with_confusion = confusion
        self._began = 0.0
        self._rule_of: dict[Task, Runs] = {}
        self._results: dict[Runs, list[tuple[Task, Result]]] = {}

    def begin(self) -> list[Task]:
        """Look at the files, and return what is to be run."""
        self._began = time.monotonic()
        self.found += files(self._workspace, self.kata)
        if not Folder(self._workspace, self.kata).complete():
            return []
        rules = runs(self._workspace, self.kata, self._seeds)
        if self._with_mutants:
            rules.append(Mutants(self._workspace, self.kata, thorough=self._thorough))
        if self._with_confusion:
            rules.append(Confusions(self._workspace, self.kata))
        tasks = []
        for rule in rules:
            self._results[rule] = []
            for task in rule.tasks():
                self._rule_of[task] = rule
                tasks.append(task)
        return tasks

    def note(self, task: Task, result: Result) -> bool:
        """Note a result; return whether it is the last."""
        self._results[self._rule_of.pop(task)].append((task, result))
        return not self._rule_of

    def end(self) -> None:
        """Find out what the runs show."""
        for rule, results in self._results.items():
            self.found += rule.findings(results)
            if isinstance(rule, Mutants):
                self.survey = rule.survey
            if isinstance(rule, Confusions):
                self.confusions = rule.table
        self._results.clear()
        self.seconds = time.monotonic() - self._began
