"""What it costs that an implementation runs in a worker: a call, and a whole suite."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks import course
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.implementation.source import Source
from dojo.isolation.workers import Workers, layers
from dojo.running.shut_in import Isolation
from dojo.running.task import Task, make_task
from dojo.running.warm_runner import WarmRunner

_CALLS = 1000
_DEADLINE = 60.0
_ECHO = "def echo(x):\n    return x + 1\n\ndef twice(f):\n    return f(1.0) + f(2.0)\n"


@dataclass(frozen=True)
class Suites:
    """Processor time of suites, by kata.

    Attributes
    ----------
    local, isolated
        In seconds, with the implementation beside the suite, and in a worker.
    """

    local: dict[str, float]
    isolated: dict[str, float]

    @property
    def ratios(self) -> dict[str, float]:
        """The second over the first."""
        return {kata: self.isolated[kata] / seconds for kata, seconds in self.local.items()}


def calls(workspace: Workspace) -> dict[str, float]:
    """Return the median wall time of a call, in milliseconds, by what is passed."""
    workers = Workers(Isolation(layers(), workspace.roadmap))

    def lost(end: str, ending: dict[str, Any]) -> Any:
        raise RuntimeError(f"the worker is lost: {end}, {ending}")

    try:
        with workers.worker(_DEADLINE, lost) as remote:
            remote.look(
                Task(Kata("echo", "", "", 1), Path("test_echo.py"), Source("echo.py", _ECHO.encode()))
            )
            _, module = remote.load("echo")
            echo, twice = module.echo, module.twice
            return {
                "a number": _median(lambda: echo(1.0)),
                "an array of 8 x 8": _median(lambda: echo(np.ones((8, 8)))),
                "an array of 64 x 64": _median(lambda: echo(np.ones((64, 64)))),
                "a function that is called back twice: each of the three": _median(lambda: twice(abs)) / 3,
            }
    finally:
        workers.close()


def _median(call: Callable[[], Any]) -> float:
    seconds = []
    for _ in range(_CALLS):
        before = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - before)
    return 1000 * statistics.median(seconds)


def suites(workspace: Workspace, repeats: int) -> Suites:
    """Return the processor time of each kata's suite on its reference, the median of several runs."""
    tasks = [make_task(workspace, kata, "reference", _DEADLINE) for kata in course.katas(workspace)]
    isolation = Isolation(layers(), workspace.roadmap)
    measured: list[dict[str, list[float]]] = [{}, {}]
    runners = [WarmRunner(1), WarmRunner(1, isolation)]
    try:
        for _ in range(repeats):
            for runner, seconds in zip(runners, measured, strict=True):
                for done, result in runner.run(tasks):
                    seconds.setdefault(done.kata.name, []).append(result.seconds)
    finally:
        for runner in runners:
            runner.close()
    local, isolated = ({k: statistics.median(v) for k, v in found.items()} for found in measured)
    return Suites(local, isolated)
