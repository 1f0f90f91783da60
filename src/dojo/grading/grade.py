"""Grade all submissions: what is known is not run again, and every submission has its row."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import CourseError
from dojo.grading.crew import Crew, Fault
from dojo.grading.gradebook import MISSING, WITHHELD, Grade, Gradebook, KataGrade
from dojo.grading.submissions import Submission, found, listed
from dojo.grading.units import Units
from dojo.running.task import Task
from dojo.running.verdict import Result, Verdict

Report = Callable[[str, int, int], None]
_TRIED_AGAIN = {Verdict.TOO_SLOW, Verdict.CRASHED}


@dataclass(frozen=True)
class _Outcome:
    """What a gradebook needs of a result; the rest of a whole class's would fill the memory."""

    verdict: str
    seconds: float = 0.0
    sentences: tuple[str, ...] = ()
    note: str = ""


def grade(
    workspace: Workspace,
    folder: Path,
    katas: list[Kata],
    crew: Crew,
    units: Units,
    sandbox: tuple[str, ...],
    report: Report,
) -> Gradebook:
    """Grade every submission in a folder.

    Parameters
    ----------
    workspace
        The course: its suites and its roadmap decide.
    folder
        It has a folder or a zip for each student.
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

    Raises
    ------
    UsageError
        If there is no such folder, or nothing in it.
    """
    roadmap = Roadmap.read(workspace.roadmap)
    most = len(listed(folder)) * len(katas)
    faults = _unsound(katas, crew, units)
    submissions = found(folder, [(kata.track, kata.name) for kata in roadmap.katas])
    sound = [kata for kata in katas if kata.name not in faults]
    class_ = _Class(submissions, sound, units, lambda kata, done: report(kata, done, most))
    class_.run(crew)
    grades = [
        Grade(
            submission.student,
            submission.source,
            submission.note,
            tuple(_kata_grade(class_, number, kata, faults) for kata in katas),
        )
        for number, submission in enumerate(class_.submissions)
    ]
    return Gradebook(folder.resolve().name, tuple(grades), sandbox, faults)


def _unsound(katas: list[Kata], crew: Crew, units: Units) -> dict[str, str]:
    """Return the katas whose suite does not pass for the reference itself, and why."""
    faults: dict[str, str] = {}
    tasks = {kata.name: units.reference(kata) for kata in katas}
    keys = {name: units.key(task) for name, task in tasks.items()}
    results = {name: result for name, key in keys.items() if (result := units.get(key)) is not None}

    def on_fault(failed: Task, error: CourseError) -> None:
        faults[failed.kata.name] = str(error)

    for done, result in _settled(crew, [tasks[name] for name in tasks if name not in results], on_fault):
        results[done.kata.name] = result
        units.put(keys[done.kata.name], result)
    for checked in results.values():
        if checked.verdict is not Verdict.PASSING:
            why = " ".join([*checked.diagnosis, *(test.message for test in checked.tests if test.message)])
            faults[checked.kata] = f"its own reference is {checked.verdict.value}. {why}"[:500]
    return faults


def _settled(crew: Crew, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
    """Yield each task with the result that counts."""
    again = []
    for task, result in crew.run(tasks, on_fault):
        if result.verdict in _TRIED_AGAIN:
            again.append(task)
        else:
            yield task, result
    # The clock or an accident made these verdicts: they count if they come again with the machine free.
    yield from crew.run_alone(again, on_fault)


class _Class:
    """The units of all submissions, each of one content run once.

    A submission is read when its turn comes, and its files are forgotten once they are under way: memory
    must not grow with the class.

    Parameters
    ----------
    coming
        The submissions.
    katas
        What is graded of each.
    units
        Makes the units, and knows results of earlier runs.
    report
        Called for each unit that ends, with the kata and how many katas of submissions are done.

    Attributes
    ----------
    submissions
        Those that were read, without their files.
    keys
        The unit of a submission, by its number, and a kata.
    outcomes
        What came of each unit, by its key.
    """

    def __init__(
        self,
        coming: Iterable[Submission],
        katas: list[Kata],
        units: Units,
        report: Callable[[str, int], None],
    ) -> None:
        self._coming = coming
        self._katas = katas
        self._units = units
        self._report = report
        self._seen = 0
        self._under_way: dict[str, Task] = {}
        self.submissions: list[Submission] = []
        self.keys: dict[tuple[int, str], str] = {}
        self.outcomes: dict[str, _Outcome] = {}

    def run(self, crew: Crew) -> None:
        """Run what is not known."""
        for task, result in _settled(crew, self._tasks(), self._withhold):
            self._note(task, result)

    def _tasks(self) -> Iterator[Task]:
        for number, submission in enumerate(self._coming):
            for kata in self._katas:
                self._seen += 1
                if kata.name in submission.files:
                    task = self._units.task(kata, submission.files)
                    key = self.keys[number, kata.name] = self._units.key(task)
                    if not self._is_known(key):
                        self._under_way[key] = task
                        yield task
            submission.files.clear()
            self.submissions.append(submission)

    def _is_known(self, key: str) -> bool:
        """Return whether what becomes of a unit is known, or will be."""
        if key not in self.outcomes and key not in self._under_way:
            result = self._units.get(key)
            if result is None:
                return False
            self.outcomes[key] = _outcome(result)
        return True

    def _withhold(self, task: Task, error: CourseError) -> None:
        self._end(self._units.key(task), task, _Outcome(WITHHELD, note=str(error)))

    def _note(self, task: Task, result: Result) -> None:
        key = self._units.key(task)
        self._units.put(key, result)
        self._end(key, task, _outcome(result))

    def _end(self, key: str, task: Task, outcome: _Outcome) -> None:
        self.outcomes[key] = outcome
        del self._under_way[key]
        self._report(task.kata.name, self._seen - len(self._under_way))


def _outcome(result: Result) -> _Outcome:
    sentences = (*result.diagnosis, *result.shortcuts) or _first_message(result)
    return _Outcome(result.verdict.value, result.seconds, tuple(sentences))


def _kata_grade(class_: _Class, number: int, kata: Kata, faults: dict[str, str]) -> KataGrade:
    note = class_.submissions[number].notes.get(kata.name, "")
    key = class_.keys.get((number, kata.name))
    if kata.name in faults:
        outcome = _Outcome(WITHHELD, note=faults[kata.name])
    elif key is None:
        outcome = _Outcome(MISSING)
    else:
        outcome = class_.outcomes[key]
    points = kata.difficulty if outcome.verdict == Verdict.PASSING.value else 0
    return KataGrade(
        kata.name,
        outcome.verdict,
        points,
        kata.difficulty,
        outcome.seconds,
        outcome.sentences,
        outcome.note or note,
    )


def _first_message(result: Result) -> tuple[str, ...]:
    """Return what the first failing test says, where nothing else is known."""
    if result.verdict is Verdict.UNTOUCHED:
        return ()
    return tuple(f"{test.fact} {test.message}" for test in result.tests if test.message)[:1]
