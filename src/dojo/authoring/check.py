"""Everything that is wrong with some katas, in one run."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from dojo.authoring import tracks
from dojo.authoring.confusion import Confusion
from dojo.authoring.examination import Examination
from dojo.authoring.finding import Finding
from dojo.authoring.pictures import picture_findings
from dojo.authoring.survivors import Survey
from dojo.course.lookup import lookup
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.implementation.stand_in import importable
from dojo.running.cores import usable_cores
from dojo.running.runner import Runner
from dojo.running.task import Task


@dataclass(frozen=True)
class Report:
    """What a check found.

    Attributes
    ----------
    findings
        What has to be fixed, by kata and file.
    surveys
        What became of the mutants, for each kata whose suite could be run.
    confusions
        Which misconceptions would be taken for others, if they were not listed.
    seconds
        How long each kata took, by its name.
    """

    findings: tuple[Finding, ...]
    surveys: tuple[Survey, ...]
    confusions: tuple[Confusion, ...]
    seconds: dict[str, float]


def check(
    workspace: Workspace,
    katas: Sequence[Kata],
    running: Runner,
    *,
    seeds: int = 5,
    mutants: bool = True,
    thorough: bool = False,
    confusion: bool = False,
    checked: Callable[[str], None] = lambda _: None,
) -> Report:
    """Check katas, one after the other, with all suites of all of them in one queue.

    Parameters
    ----------
    workspace, katas
        The course, and those of its katas that are asked for.
    running
        What runs the suites.
    seeds
        How many further seeds each correct solution is run with.
    mutants
        Whether mutants of the references are run as well.
    thorough
        Whether they are made with the rarer changes, too.
    confusion
        Whether each misconception is run as if it were not listed.
    checked
        Called with the name of each kata when all is known about it.
    """
    examinations = {
        kata.name: Examination(
            workspace, kata, seeds=seeds, mutants=mutants, thorough=thorough, confusion=confusion
        )
        for kata in katas
    }

    def end(examination: Examination) -> None:
        examination.end()
        checked(examination.kata.name)

    def tasks() -> Iterator[Task]:
        for examination in examinations.values():
            asked = examination.begin()
            yield from asked
            if not asked:
                end(examination)

    # The reference of a capstone imports others by their names, and its misconceptions import it.
    with importable(lookup(workspace, "reference")):
        for task, result in running.run(tasks()):
            examination = examinations[task.kata.name]
            if examination.note(task, result):
                end(examination)
        found = [*tracks.findings(workspace, katas), *_of_pictures(workspace, katas)]
    return _report(found, list(examinations.values()))


def _of_pictures(workspace: Workspace, katas: Sequence[Kata]) -> list[Finding]:
    # Each is drawn in a process of its own, which a thread waits for.
    with ThreadPoolExecutor(usable_cores()) as threads:
        found = threads.map(lambda kata: list(picture_findings(workspace, kata)), katas)
        return [finding for findings in found for finding in findings]


def _report(found: list[Finding], examinations: Sequence[Examination]) -> Report:
    for examination in examinations:
        found += examination.found
    return Report(
        tuple(dict.fromkeys(found)),
        tuple(examination.survey for examination in examinations if examination.survey),
        tuple(pair for examination in examinations for pair in examination.confusions),
        {examination.kata.name: examination.seconds for examination in examinations},
    )
