"""What a kata's suite does: on the stub, the reference, alternatives and misconceptions."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dojo.authoring.finding import Finding
from dojo.authoring.folder import Folder
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.errors import CourseError
from dojo.implementation.wrong_answers import Misconception, Wrong, listed
from dojo.running.runner import Runner
from dojo.running.task import Task, make_task
from dojo.running.verdict import Result, Verdict

MOST_SECONDS = 1.0
_DEADLINE = 30.0  # seconds: far more than a correct solution may take, which is a finding of its own
FEWEST_MISCONCEPTIONS = 3


class Behaviour:
    """The runs of one kata's suite.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas, whose files are complete.
    running
        What runs the suites.
    seeds
        How many further seeds a correct solution is run with.
    """

    def __init__(self, workspace: Workspace, kata: Kata, running: Runner, seeds: int) -> None:
        self._workspace = workspace
        self._kata = kata
        self._running = running
        self._seeds = seeds
        self._folder = Folder(workspace, kata)
        self._reference = make_task(workspace, kata, "reference", _DEADLINE)

    def findings(self) -> Iterator[Finding]:
        """Yield what the runs show to be wrong."""
        yield from self._stub()
        yield from self._correct_ones()
        yield from self._misconceptions()

    def _stub(self) -> Iterator[Finding]:
        stub = make_task(self._workspace, self._kata)
        result = self._result(stub)
        if not result.tests:
            yield self._finding(stub.source.path, f"no test was collected. {' '.join(result.diagnosis)}")
        for test in result.tests:
            if test.edge:
                continue
            if test.outcome != "failed" or not test.message.startswith("Not implemented yet"):
                text = f"on the stub, {test.name} does not fail because it is not implemented: {test.message}"
                yield self._finding(self._suite(), text.strip())

    def _correct_ones(self) -> Iterator[Finding]:
        tasks = [replace(self._reference, lessons=None)]
        for name in self._workspace.alternatives(self._kata):
            tasks.append(replace(tasks[0], source=self._folder.reference(name)))
        quickest: dict[str, float] = {}
        for done, result in self._running.run([*tasks, *self._seeded(tasks)]):
            if not result.watertight:
                yield self._finding(done.source.path, _why(done, result))
            before = quickest.get(done.source.path, result.seconds)
            quickest[done.source.path] = min(before, result.seconds)
        for path, seconds in quickest.items():
            if seconds > MOST_SECONDS:
                text = f"takes {seconds:.2f} s; a suite has {MOST_SECONDS:g} s for a correct solution"
                yield self._finding(path, text)

    def _seeded(self, tasks: Sequence[Task]) -> list[Task]:
        return [replace(task_, seed=seed) for seed in range(self._seeds) for task_ in tasks]

    def _misconceptions(self) -> Iterator[Finding]:
        source = self._folder.reference("misconceptions.py")
        try:
            listed_ = listed(self._kata.name, source, self._reference.source)
        except CourseError as error:
            yield self._finding(source.path, str(error))
            return
        if len(listed_) < FEWEST_MISCONCEPTIONS:
            yield self._finding(
                source.path, f"lists {len(listed_)} misconceptions; there must be at least three"
            )
        named = {m.name: m for m in listed_}
        tasks = [replace(self._reference, wrong=Wrong(name, source.path, source.text())) for name in named]
        for done, result in self._running.run(tasks):
            assert done.wrong is not None
            yield from self._unnamed(named, named[done.wrong.name], result, source.path)

    def _unnamed(
        self, named: dict[str, Misconception], wrong: Misconception, result: Result, path: str
    ) -> Iterator[Finding]:
        if wrong.edge and result.verdict is not Verdict.PASSING:
            text = f"`{wrong.name}` is marked as an edge, but a fact fails for it: drop the mark"
            yield self._finding(path, text)
        elif result.watertight or (not wrong.edge and result.verdict is not Verdict.FAILING):
            kind = "edge" if wrong.edge else "fact"
            yield self._finding(path, f"`{wrong.name}` is {result.verdict.value}: no {kind} fails for it")
        elif wrong.message not in result.diagnosis:
            yield self._finding(
                path,
                f"`{wrong.name}` fails but is not recognised: no example of the suite shows it "
                "(a property cannot, its examples change)",
            )
        others = [
            m.name
            for m in named.values()
            if m.name != wrong.name and m.edge == wrong.edge and m.message in result.diagnosis
        ]
        for name in others:
            if wrong.name < name:
                yield self._finding(path, f"`{wrong.name}` and `{name}` give the same values everywhere")

    def _result(self, task_: Task) -> Result:
        return next(result for _, result in self._running.run([task_]))

    def _suite(self) -> str:
        return self._workspace.relative(self._workspace.suite(self._kata))

    def _finding(self, file: str, text: str) -> Finding:
        return Finding(self._kata.name, file, 0, text)


def _why(done: Task, result: Result) -> str:
    failed = [test for test in result.tests if test.outcome != "passed"]
    seed = "" if done.seed is None else f" with --kata-seed={done.seed}"
    test = f" in {failed[0].name}: {failed[0].message}" if failed else f": {' '.join(result.diagnosis)}"
    return f"is correct, but the suite's verdict is {result.verdict.value}{seed}{test}"
