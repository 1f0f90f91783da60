"""What becomes of the units of a class: each of one content is run once, whoever has handed it in."""

import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from dojo.course.roadmap import Kata
from dojo.errors import CourseError
from dojo.grading.crew import Crew, Fault
from dojo.grading.gradebook import WITHHELD
from dojo.grading.submissions import Submission
from dojo.grading.units import Units
from dojo.running.task import Task
from dojo.running.verdict import Result, Verdict

_TRIED_AGAIN = {Verdict.TOO_SLOW, Verdict.CRASHED}


@dataclass(frozen=True)
class Outcome:
    """What a gradebook needs of a result; the rest of a whole class's would fill the memory.

    Attributes
    ----------
    verdict, seconds
        Those of the result; or `WITHHELD`.
    watertight
        Whether the edges pass, too.
    sentences
        What was misunderstood, or what the first failing fact says.
    edges
        What is left about input: a statement for each kind of edge that does not pass.
    note
        Why it is withheld.
    failed
        The names of the facts that do not pass.
    call
        The lines of Python that show the first of them; empty where they cannot be written down.
    """

    verdict: str
    seconds: float = 0.0
    watertight: bool = False
    sentences: tuple[str, ...] = ()
    edges: tuple[str, ...] = ()
    note: str = ""
    failed: tuple[str, ...] = ()
    call: str = ""


def settled(crew: Crew, tasks: Iterable[Task], on_fault: Fault) -> Iterator[tuple[Task, Result]]:
    """Yield each task with the result that counts."""
    again = []
    for task, result in crew.run(tasks, on_fault):
        if result.verdict in _TRIED_AGAIN:
            again.append(task)
        else:
            yield task, result
    # The clock or an accident made these verdicts: they count if they come again with the machine free.
    yield from crew.run_alone(again, on_fault)


@dataclass(frozen=True)
class _Dependent:
    """A unit whose file imports other katas: how it is run depends on what becomes of those."""

    number: int
    kata: Kata
    files: dict[str, bytes]
    uses: tuple[str, ...]


class Outcomes:
    """The outcomes for all submissions.

    A submission is read when its turn comes, and its files are forgotten once they are under way: memory
    must not grow with the class.

    Parameters
    ----------
    coming
        The submissions.
    katas
        What is graded of each, in the order of the road.
    units
        Makes the units, and knows results of earlier runs.
    report
        Called for each unit that ends, with the kata and how many katas of submissions are done.

    Attributes
    ----------
    submissions
        Those that were read, without their files.
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
        self._dependents: dict[str, list[_Dependent]] = {}
        self._keys: dict[tuple[int, str], str] = {}
        self._outcomes: dict[str, Outcome] = {}
        self._replaced: dict[tuple[int, str], tuple[str, ...]] = {}
        self.submissions: list[Submission] = []

    def of(self, number: int, kata: Kata) -> Outcome | None:
        """Return what came of a kata of the submission with a number; None if there is no file."""
        key = self._keys.get((number, kata.name))
        return None if key is None else self._outcomes[key]

    def note(self, number: int, kata: Kata) -> str:
        """Return what is odd about a kata of the submission with a number; empty if nothing is."""
        notes = [self.submissions[number].notes.get(kata.name, "")]
        replaced = self._replaced.get((number, kata.name), ())
        if replaced:
            notes.append(
                f"Run with the reference's {', '.join(replaced)}, since the student's own does not pass."
            )
        return " ".join(filter(None, notes))

    def run(self, crew: Crew) -> None:
        """Run what is not known: first what stands alone, then, along the road, what builds on it."""
        self._run(crew, self._standing_alone())
        for name in self._units.in_order(self._dependents):
            self._run(crew, self._built_on_others(self._dependents.pop(name)))

    def _run(self, crew: Crew, tasks: Iterable[Task]) -> None:
        for task, result in settled(crew, tasks, self._withhold):
            key = self._units.key(task)
            self._units.put(key, result)
            self._end(key, task, _outcome(result))

    def _standing_alone(self) -> Iterator[Task]:
        for number, submission in enumerate(self._coming):
            self._seen += len(self._katas)
            for name, uses in self._units.with_uses(self._katas, submission.files).items():
                kata = self._units.kata(name)
                if uses:
                    files = self._units.files_of(kata, submission.files)
                    self._dependents.setdefault(name, []).append(_Dependent(number, kata, files, uses))
                else:
                    yield from self._begun(number, kata, self._units.task(kata, submission.files))
            submission.files.clear()
            self.submissions.append(submission)

    def _built_on_others(self, dependents: list[_Dependent]) -> Iterator[Task]:
        for of in dependents:
            replaced = tuple(name for name in of.uses if not self._passes(of.number, name))
            if replaced:
                self._replaced[of.number, of.kata.name] = replaced
            yield from self._begun(of.number, of.kata, self._units.task(of.kata, of.files, replaced))

    def _passes(self, number: int, name: str) -> bool:
        key = self._keys.get((number, name))
        return key is not None and self._outcomes[key].verdict == Verdict.PASSING.value

    def _begun(self, number: int, kata: Kata, task: Task) -> Iterator[Task]:
        """Yield a task unless what becomes of it is known, or will be."""
        key = self._keys[number, kata.name] = self._units.key(task)
        if key in self._outcomes or key in self._under_way:
            return
        known = self._units.get(key)
        if known is not None:
            self._outcomes[key] = _outcome(known)
            return
        self._under_way[key] = task
        yield task

    def _withhold(self, task: Task, error: CourseError) -> None:
        self._end(self._units.key(task), task, Outcome(WITHHELD, note=str(error)))

    def _end(self, key: str, task: Task, outcome: Outcome) -> None:
        self._outcomes[key] = outcome
        del self._under_way[key]
        waiting = sum(map(len, self._dependents.values()))
        self._report(task.kata.name, max(0, self._seen - len(self._under_way) - waiting))


def _outcome(result: Result) -> Outcome:
    if result.verdict is Verdict.PASSING:
        left = [test.fact for test in result.tests if test.edge and test.outcome != "passed"]
        return Outcome(
            result.verdict.value, result.seconds, result.watertight, edges=tuple(dict.fromkeys(left))
        )
    sentences = (*result.diagnosis, *result.shortcuts) or _first_message(result)
    failing = result.verdict is Verdict.FAILING
    failed = [test for test in result.tests if failing and not test.edge and test.outcome != "passed"]
    return Outcome(
        result.verdict.value,
        result.seconds,
        sentences=tuple(sentences),
        # Many students fail the same facts: each name is kept once.
        failed=tuple(sys.intern(test.name) for test in failed),
        call=failed[0].snippet if failed else "",
    )


def _first_message(result: Result) -> tuple[str, ...]:
    """Return what the first failing fact says, where nothing else is known."""
    if result.verdict is Verdict.UNTOUCHED:
        return ()
    return tuple(f"{test.fact} {test.message}" for test in result.tests if test.message)[:1]
