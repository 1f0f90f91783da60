"""Mutants that a suite does not notice, and those that no suite can."""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, replace

from dojo.authoring.finding import Finding
from dojo.authoring.folder import Folder
from dojo.authoring.mutation import Mutant, mutants
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.running.runner import Runner
from dojo.running.task import make_task
from dojo.running.verdict import Verdict

EQUIVALENT = "equivalent_mutants.toml"
_DEADLINE = 4.0  # seconds; a mutant may loop forever


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


def survey(workspace: Workspace, kata: Kata, running: Runner) -> Survey:
    """Run a suite on every mutant of its reference.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    running
        What runs the suites.
    """
    reference = Folder(workspace, kata).reference(f"{kata.name}.py")
    every = {mutant.source.sha256: mutant for mutant in mutants(reference)}
    base = make_task(workspace, kata, "reference", _DEADLINE)
    base = replace(base, lessons=None, first_failure=True)
    tasks = [replace(base, source=mutant.source) for mutant in every.values()]
    alive, edge_only = [], []
    for done, result in running.run(tasks):
        mutant = every[done.source.sha256]
        if result.watertight:
            alive.append(mutant)
        elif result.verdict is Verdict.PASSING and not mutant.input_check:
            edge_only.append(mutant)
    known = _equivalent(workspace, kata)
    surviving = {_key(mutant) for mutant in [*alive, *edge_only]}
    return Survey(
        kata.name,
        len(every),
        len(known & {_key(mutant) for mutant in alive}),
        len(every) - len(alive),
        tuple(sorted((m for m in alive if _key(m) not in known), key=lambda m: m.line)),
        tuple(sorted((m for m in edge_only if _key(m) not in known), key=lambda m: m.line)),
        tuple(sorted(f"{change} in line `{line}`" for line, change in known - surviving)),
    )


def findings(survey_: Survey, kata: Kata, least: float) -> Iterator[Finding]:
    """Yield the survivors, if they are too many, and entries about equivalent mutants that are stale."""
    folder = f"reference/{kata.track}/{kata.name}"
    for stale in survey_.stale:
        text = f"{stale}: this mutant is noticed, or no longer exists; remove the entry"
        yield Finding(kata.name, f"{folder}/{EQUIVALENT}", 0, text)
    for mutant in survey_.edge_only:
        text = f"only an edge notices this change, and no fact: {mutant.change}"
        yield Finding(kata.name, f"{folder}/{kata.name}.py", mutant.line, text)
    if survey_.share >= least:
        return
    for mutant in survey_.survivors:
        text = f"no test notices this change: {mutant.change}"
        yield Finding(kata.name, f"{folder}/{kata.name}.py", mutant.line, text)


def _equivalent(workspace: Workspace, kata: Kata) -> frozenset[tuple[str, str]]:
    source = workspace.reference(kata, EQUIVALENT)
    if source is None:
        return frozenset()
    entries = tomllib.loads(source.text()).get("mutant", [])
    return frozenset((entry["line"], entry["change"]) for entry in entries if entry["reason"].strip())


def _key(mutant: Mutant) -> tuple[str, str]:
    return mutant.text, mutant.change
