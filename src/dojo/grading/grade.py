"""Grade all submissions: what is known is not run again, and every submission has its row."""

from collections.abc import Callable, Sequence
from functools import cache

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.diagnosis.replay import imported_names
from dojo.errors import CourseError
from dojo.grading.crew import Crew
from dojo.grading.gradebook import FACTS, MISSING, WITHHELD, Grade, Gradebook, KataGrade
from dojo.grading.lateness import Deadline
from dojo.grading.layouts import HandedIn
from dojo.grading.outcomes import Outcome, Outcomes, settled
from dojo.grading.search import Wanted, shown_name
from dojo.grading.submissions import found
from dojo.grading.units import BARE, Units
from dojo.running.task import Task
from dojo.running.verdict import Verdict

Report = Callable[[str, int, int], None]
_LEFT = "The mathematics is right. What is left is about input:"


def grade(
    wanted: Wanted,
    submissions: Sequence[HandedIn],
    katas: list[Kata],
    crew: Crew,
    units: Units,
    sandbox: tuple[str, ...],
    report: Report,
    bar: str = FACTS,
    name: str = "",
    deadline: Deadline | None = None,
) -> Gradebook:
    """Grade every submission of a class.

    Parameters
    ----------
    wanted
        The katas that are looked for.
    submissions
        What each student handed in.
    katas
        What is graded.
    crew
        What runs the units.
    units
        Makes them, and knows results of earlier runs.
    sandbox
        The layers around the students' code, for the gradebook.
    report
        Called for each unit that ends: the kata, how many katas of submissions are done, and how many
        there are.
    bar
        What earns the points: `FACTS`, or `EDGES` for both.
    name
        What the gradebook is called.
    deadline
        When submissions are due; None if nothing is late.
    """
    most = len(submissions) * len(katas)
    faults = _unsound(katas, crew, units, bar)
    coming = found(submissions, wanted)
    sound = [kata for kata in katas if kata.name not in faults]
    outcomes = Outcomes(coming, sound, units, lambda kata, done: report(kata, min(done, most), most))
    outcomes.run(crew)
    grades = [
        Grade(
            submission.student,
            submission.source,
            submission.note,
            tuple(_kata_grade(outcomes, number, kata, faults, bar) for kata in katas),
            shown_name(handed_in.owner.id),
            shown_name(handed_in.owner.email),
            shown_name(handed_in.owner.number),
            shown_name(handed_in.group),
            late=deadline.late(handed_in, submission.times) if deadline else None,
        )
        for number, (submission, handed_in) in enumerate(zip(outcomes.submissions, submissions, strict=True))
    ]
    return Gradebook(name, tuple(grades), sandbox, faults, bar)


def wanted_of(workspace: Workspace, roadmap: Roadmap) -> Wanted:
    """Return all katas of a course, as they are looked for in submissions."""
    katas = {kata.name: kata for kata in roadmap.katas}

    @cache
    def functions(name: str) -> frozenset[str]:
        return frozenset(imported_names(name, workspace.suite(katas[name])).values())

    return Wanted({name: kata.track for name, kata in katas.items()}, functions)


def _unsound(katas: list[Kata], crew: Crew, units: Units, bar: str) -> dict[str, str]:
    """Return the katas whose suite does not pass for every right solution of the course, and why."""
    faults: dict[str, str] = {}
    files = {task: name for kata in katas for name, task in units.right(kata).items()}
    keys = {task: units.key(task) for task in files}
    results = {task: result for task, key in keys.items() if (result := units.get(key)) is not None}

    def on_fault(failed: Task, error: CourseError) -> None:
        faults[failed.kata.name] = str(error)

    for done, result in settled(crew, [task for task in files if task not in results], on_fault):
        results[done] = result
        units.put(keys[done], result)
    for task, name in files.items():
        checked = results.get(task)
        if checked is None or checked.watertight:
            continue
        if checked.verdict is not Verdict.PASSING or (bar != FACTS and name != BARE):
            why = " ".join([*checked.diagnosis, *(test.message for test in checked.tests if test.message)])
            faults[checked.kata] = f"{name} of the reference is {checked.verdict.value}. {why}"[:500]
    return faults


def _kata_grade(outcomes: Outcomes, number: int, kata: Kata, faults: dict[str, str], bar: str) -> KataGrade:
    if kata.name in faults:
        outcome = Outcome(WITHHELD, note=faults[kata.name])
    else:
        outcome = outcomes.of(number, kata) or Outcome(MISSING)
    passing = outcome.verdict == Verdict.PASSING.value
    earned = passing and (bar == FACTS or outcome.watertight)
    left = (f"{_LEFT} {' '.join(outcome.edges)}",) if passing and not earned else ()
    return KataGrade(
        kata.name,
        outcome.verdict,
        kata.difficulty if earned else 0,
        kata.difficulty,
        outcome.seconds,
        outcome.sentences or left,
        outcome.note or outcomes.note(number, kata),
        outcome.watertight,
        failed=outcome.failed,
        call=outcome.call,
    )
