"""Everything that is wrong with some katas, in one run."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from dojo.authoring import drafts, survivors, tracks
from dojo.authoring.bars import Bars
from dojo.authoring.behaviour import Behaviour
from dojo.authoring.finding import Finding
from dojo.authoring.folder import Folder
from dojo.authoring.statement import Statement
from dojo.authoring.survivors import Survey
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.running.runner import Runner, start_runner

LEAST_KILLED = 0.95


@dataclass(frozen=True)
class Report:
    """What a check found.

    Attributes
    ----------
    findings
        What has to be fixed, by kata and file.
    surveys
        What became of the mutants, for each kata whose suite could be run.
    """

    findings: tuple[Finding, ...]
    surveys: tuple[Survey, ...]


def check(
    workspace: Workspace,
    katas: Sequence[Kata],
    *,
    jobs: int,
    seeds: int,
    mutants: bool,
    begun: Callable[[str], None],
) -> Report:
    """Check katas.

    Parameters
    ----------
    workspace, katas
        The course, and those of its katas that are asked for.
    jobs
        How many suites run at once.
    seeds
        How many further seeds each correct solution is run with.
    mutants
        Whether mutants of the references are run as well.
    begun
        Called with the name of each kata when its turn comes.
    """
    found: list[Finding] = list(tracks.findings(workspace, katas))
    surveys: list[Survey] = []
    running = start_runner(jobs)
    try:
        for kata in katas:
            begun(kata.name)
            found += _one(workspace, kata, running, seeds)
            if mutants and Folder(workspace, kata).complete():
                survey = survivors.survey(workspace, kata, running)
                surveys.append(survey)
                found += survivors.findings(survey, kata, LEAST_KILLED)
    finally:
        running.close()
    return Report(tuple(dict.fromkeys(found)), tuple(surveys))


def _one(workspace: Workspace, kata: Kata, running: Runner, seeds: int) -> Iterator[Finding]:
    folder = Folder(workspace, kata)
    yield from folder.findings()
    if folder.complete():
        yield from Statement(workspace, kata).findings()
        yield from Bars(workspace, kata).findings()
        yield from drafts.findings(workspace, kata, running)
        yield from Behaviour(workspace, kata, running, seeds).findings()
