"""What a kata's suite does: on the stub, the reference, alternatives and misconceptions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dojo.authoring.finding import Finding
from dojo.authoring.folder import Folder
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.diagnosis.named import ON_THE_WORKED_EXAMPLE
from dojo.errors import CourseError
from dojo.implementation.wrong_answers import Misconception, Wrong, listed
from dojo.running.runner import run_alone
from dojo.running.task import Task, make_task
from dojo.running.verdict import Result, Verdict

MOST_SECONDS = 1.0
_DEADLINE = 30.0  # seconds: far more than a correct solution may take, which is a finding of its own
FEWEST_MISCONCEPTIONS = 3


class Stub:
    """A suite on the stub: every test says that nothing is implemented yet.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._kata = kata
        self._suite = workspace.relative(workspace.suite(kata))
        self._task = make_task(workspace, kata)

    def tasks(self) -> list[Task]:
        """Return what is to be run."""
        return [self._task]

    def findings(self, results: Sequence[tuple[Task, Result]]) -> Iterator[Finding]:
        """Yield what the run shows to be wrong."""
        ((stub, result),) = results
        if not result.tests:
            text = f"no test was collected. {' '.join(result.diagnosis)}"
            yield Finding(self._kata.name, stub.source.path, 0, text)
        for test in result.tests:
            if test.edge:
                continue
            if test.outcome != "failed" or not test.message.startswith("Not implemented yet"):
                text = f"on the stub, {test.name} does not fail because it is not implemented: {test.message}"
                yield Finding(self._kata.name, self._suite, 0, text.strip())


class Solutions:
    """A suite on the correct solutions: all pass, and each is quick.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    seeds
        How many further seeds each solution is run with.
    """

    def __init__(self, workspace: Workspace, kata: Kata, seeds: int) -> None:
        self._workspace = workspace
        self._kata = kata
        self._seeds = seeds

    def tasks(self) -> list[Task]:
        """Return what is to be run."""
        reference = make_task(self._workspace, self._kata, "reference", _DEADLINE)
        tasks = [replace(reference, lessons=None)]
        for name in self._workspace.references(self._kata, "alternatives"):
            tasks.append(replace(tasks[0], source=Folder(self._workspace, self._kata).reference(name)))
        return tasks + [replace(task, seed=seed) for seed in range(self._seeds) for task in tasks]

    def findings(self, results: Sequence[tuple[Task, Result]]) -> Iterator[Finding]:
        """Yield what the runs show to be wrong."""
        quickest: dict[str, tuple[float, Task]] = {}
        for done, result in results:
            if not result.watertight:
                yield Finding(self._kata.name, done.source.path, 0, _why(done, result))
            path, taken = done.source.path, (result.seconds, done)
            quickest[path] = min(quickest.get(path, taken), taken, key=lambda pair: pair[0])
        for path, (seconds, done) in quickest.items():
            # What runs beside it makes a suite slower, by its processor time too.
            best = min(seconds, run_alone(done).seconds) if seconds > MOST_SECONDS else seconds
            if best > MOST_SECONDS:
                text = f"takes {best:.2f} s; a suite has {MOST_SECONDS:g} s for a correct solution"
                yield Finding(self._kata.name, path, 0, text)


class WrongAnswers:
    """A suite on the misconceptions: each fails, and is recognised by its name.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.

    Attributes
    ----------
    listed
        The misconceptions; none if their file cannot be read.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._kata = kata
        self._reference = make_task(workspace, kata, "reference", _DEADLINE)
        self._source = Folder(workspace, kata).reference("misconceptions.py")
        self.listed: tuple[Misconception, ...] = ()
        self._fault = ""
        try:
            self.listed = listed(kata.name, self._source, self._reference.source)
        except CourseError as error:
            self._fault = str(error)

    def tasks(self) -> list[Task]:
        """Return what is to be run."""
        path, text = self._source.path, self._source.text()
        base = replace(self._reference, first_failure=True)
        return [replace(base, wrong=Wrong(wrong.name, path, text)) for wrong in self.listed]

    def findings(self, results: Sequence[tuple[Task, Result]]) -> Iterator[Finding]:
        """Yield what is wrong with the list, and what the runs show."""
        if self._fault:
            yield self._finding(self._fault)
        elif len(self.listed) < FEWEST_MISCONCEPTIONS:
            yield self._finding(f"lists {len(self.listed)} misconceptions; there must be at least three")
        named = {wrong.name: wrong for wrong in self.listed}
        for done, result in results:
            assert done.wrong is not None
            yield from self._unnamed(named[done.wrong.name], result)

    def told(self, result: Result) -> list[str]:
        """Return the misconceptions that a result names; what else it says stands in quotes."""
        names = {wrong.message: wrong.name for wrong in self.listed}
        said = [sentence.removeprefix(ON_THE_WORKED_EXAMPLE) for sentence in result.diagnosis]
        return [names.get(sentence, f'"{sentence}"') for sentence in said]

    def _unnamed(self, wrong: Misconception, result: Result) -> Iterator[Finding]:
        if wrong.edge and result.verdict is not Verdict.PASSING:
            yield self._finding(
                f"`{wrong.name}` is marked as an edge, but a fact fails for it: drop the mark"
            )
        elif result.watertight or (not wrong.edge and result.verdict is not Verdict.FAILING):
            kind = "edge" if wrong.edge else "fact"
            yield self._finding(f"`{wrong.name}` is {result.verdict.value}: no {kind} fails for it")
        elif wrong.message not in result.diagnosis:
            yield self._finding(
                f"`{wrong.name}` fails but is not recognised: no example of the suite shows it "
                "(a property cannot, its examples change)",
            )
        for other in self.listed:
            alike = wrong.edge == other.edge and other.message in result.diagnosis
            if wrong.name < other.name and alike:
                yield self._finding(f"`{wrong.name}` and `{other.name}` give the same values everywhere")

    def _finding(self, text: str) -> Finding:
        return Finding(self._kata.name, self._source.path, 0, text)


def _why(done: Task, result: Result) -> str:
    failed = [test for test in result.tests if test.outcome != "passed"]
    seed = "" if done.seed is None else f" with --kata-seed={done.seed}"
    test = f" in {failed[0].name}: {failed[0].message}" if failed else f": {' '.join(result.diagnosis)}"
    verdict = "passing, and not watertight" if result.verdict is Verdict.PASSING else result.verdict.value
    return f"is correct, but the suite's verdict is {verdict}{seed}{test}"
