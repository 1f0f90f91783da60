"""Mutants that a suite does not notice, and those that no suite can."""

import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from dojo.authoring.behaviour import MOST_SECONDS
from dojo.authoring.finding import Finding
from dojo.authoring.mutation import Mutant, mutants
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.running.task import Task, make_task
from dojo.running.verdict import Result, Verdict

EQUIVALENT = "equivalent_mutants.toml"
LEAST_KILLED = 0.95
_DEADLINE = 2 * MOST_SECONDS  # a mutant may loop forever; one that is slower than this is noticed


@dataclass(frozen=True)
class Survey:
    """How many mutants of a reference there are, and what became of them.

    Attributes
    ----------
    kata
        Its name.
    mutants, equivalent, killed
        How many there are, how many of them no suite can notice, how many were noticed.
    survivors
        Those that were not.
    edge_only
        Those that only an edge noticed, although they change the mathematics.
    stale
        Entries for equivalent mutants that are none any more, or are noticed.
    """

    kata: str
    mutants: int
    equivalent: int
    killed: int
    survivors: tuple[Mutant, ...]
    edge_only: tuple[Mutant, ...]
    stale: tuple[str, ...]

    @property
    def share(self) -> float:
        """Killed mutants over those that can be killed."""
        able = self.mutants - self.equivalent
        return self.killed / able if able else 1.0


class Mutants:
    """A suite on every mutant of its reference.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    thorough
        Whether to make the rarer changes as well.

    Attributes
    ----------
    survey
        What became of them, once they were run.
    """

    def __init__(self, workspace: Workspace, kata: Kata, *, thorough: bool = False) -> None:
        self._thorough = thorough
        self._workspace = workspace
        self._kata = kata
        reference = make_task(workspace, kata, "reference", _DEADLINE)
        self._reference = replace(reference, lessons=None, first_failure=True)
        self._mutants = {
            mutant.source.sha256: mutant for mutant in mutants(reference.source, thorough=thorough)
        }
        self.survey: Survey | None = None

    def tasks(self) -> list[Task]:
        """Return what is to be run."""
        return [replace(self._reference, source=mutant.source) for mutant in self._mutants.values()]

    def findings(self, results: Sequence[tuple[Task, Result]]) -> Iterator[Finding]:
        """Yield the survivors, if they are too many, and entries about equivalent mutants that are stale."""
        self.survey = survey = self._surveyed(results)
        folder = f"reference/{self._kata.track}/{self._kata.name}"
        for stale in survey.stale:
            text = f"{stale}: this mutant is noticed, or no longer exists; remove the entry"
            yield Finding(self._kata.name, f"{folder}/{EQUIVALENT}", 0, text)
        for mutant in survey.edge_only:
            text = f"only an edge notices this change, and no fact: {mutant.change}"
            yield Finding(self._kata.name, f"{folder}/{self._kata.name}.py", mutant.line, text)
        if survey.share >= LEAST_KILLED:
            return
        for mutant in survey.survivors:
            text = f"no test notices this change: {mutant.change}"
            yield Finding(self._kata.name, f"{folder}/{self._kata.name}.py", mutant.line, text)

    def _surveyed(self, results: Sequence[tuple[Task, Result]]) -> Survey:
        of = [(self._mutants[done.source.sha256], result) for done, result in results]
        alive = [mutant for mutant, result in of if result.watertight]
        passing = [mutant for mutant, result in of if result.verdict is Verdict.PASSING]
        # An edge alone may notice what is an input check.
        edge_only = [mutant for mutant in passing if mutant not in alive and not mutant.input_check]
        known = _equivalent(self._workspace, self._kata, thorough=self._thorough)
        surviving = {_key(mutant) for mutant in [*alive, *edge_only]}
        return Survey(
            self._kata.name,
            len(self._mutants),
            len(known & {_key(mutant) for mutant in alive}),
            len(self._mutants) - len(alive),
            _by_line(mutant for mutant in alive if _key(mutant) not in known),
            _by_line(mutant for mutant in edge_only if _key(mutant) not in known),
            tuple(sorted(f"{change} in line `{line}`" for line, change in known - surviving)),
        )


def _by_line(mutants: Iterable[Mutant]) -> tuple[Mutant, ...]:
    return tuple(sorted(mutants, key=lambda mutant: mutant.line))


def _equivalent(workspace: Workspace, kata: Kata, *, thorough: bool) -> frozenset[tuple[str, str]]:
    source = workspace.reference(kata, EQUIVALENT)
    if source is None:
        return frozenset()
    entries = tomllib.loads(source.text()).get("mutant", [])
    # An entry about one of the rarer changes says so, or it would seem to be stale in each quick check.
    meant = [entry for entry in entries if thorough or not entry.get("thorough", False)]
    return frozenset((entry["line"], entry["change"]) for entry in meant if entry["reason"].strip())


def _key(mutant: Mutant) -> tuple[str, str]:
    return mutant.text, mutant.change
