"""A fork of one warm process for each task, or for each part of one."""

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from dojo.errors import CourseError
from dojo.running.judge import Run, Task, judge
from dojo.running.orders import ENVIRONMENT, request
from dojo.running.shut_in import Isolation
from dojo.running.verdict import Result


@dataclass(eq=False)
class _Waiting:
    """A task that runs: what is heard of it, and the numbers of its parts that have not ended."""

    task: Task
    run: Run
    parts: set[int] = field(default_factory=set)
    cancelled: bool = False


class WarmRunner:
    """Runs tasks in forks of one warm process.

    Parameters
    ----------
    jobs
        How many forks run at once.  Where there are fewer tasks than that, the tests of each are
        shared out, so that a single one is answered sooner.
    deadline
        Seconds that each task may take.
    isolation
        How to shut in workers that run the implementations; None to run each beside its suite.
    """

    def __init__(self, jobs: int, deadline: float, isolation: Isolation | None = None) -> None:
        self._jobs = jobs
        self._deadline = deadline
        self._next = 0
        self._waiting: dict[int, _Waiting] = {}
        self._sending = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "dojo.child.warm", str(jobs), *(isolation.words() if isolation else [])],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | ENVIRONMENT,
        )

    def run(
        self,
        tasks: Sequence[Task],
        on_verdict: Callable[[Result], None] | None = None,
        on_fault: Callable[[Task, CourseError], None] | None = None,
    ) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end.

        Parameters
        ----------
        tasks
            What to run.
        on_verdict
            Called with a result as soon as its tests have run, before it is known what was
            misunderstood.
        on_fault
            Called with a task on which this tool itself has failed; without it, the fault is raised.
        """
        parts = max(1, self._jobs // max(1, len(tasks)))
        own = [self._start(task, parts) for task in tasks]
        left = len(own)
        try:
            while left:
                waiting, message = self._heard()
                if waiting not in own:
                    continue  # of an earlier call that was not read to its end
                if on_verdict is not None and _ends_tests(message) and waiting.run.complete:
                    on_verdict(judge(waiting.task, waiting.run, self._deadline))
                if not waiting.parts:
                    left -= 1
                    result = None if waiting.cancelled else self._judged(waiting, on_fault)
                    if result is not None:
                        yield waiting.task, result
        finally:
            self.cancel()

    def _judged(
        self, waiting: _Waiting, on_fault: Callable[[Task, CourseError], None] | None
    ) -> Result | None:
        try:
            return judge(waiting.task, waiting.run, self._deadline)
        except CourseError as error:
            if on_fault is None:
                raise
            on_fault(waiting.task, error)
            return None

    def _start(self, task: Task, parts: int) -> _Waiting:
        waiting = _Waiting(task, Run(parts))
        for part in range(parts):
            number, self._next = self._next, self._next + 1
            waiting.parts.add(number)
            self._waiting[number] = waiting
            self._send({"number": number} | request(task, self._deadline, part, parts))
        return waiting

    def _heard(self) -> tuple[_Waiting, dict[str, Any]]:
        """Note what a child says, and return it with the task that it is about."""
        message = self._receive()
        number = message["number"]
        waiting = self._waiting[number]
        if "event" in message:
            waiting.run.events.append(message["event"])
        else:
            del self._waiting[number]
            waiting.parts.discard(number)
            waiting.cancelled = waiting.cancelled or message["end"] == "cancelled"
            waiting.run.endings.append(message)
        return waiting, message

    def cancel(self) -> None:
        """End the tasks that run now; no result of theirs will come."""
        for number in list(self._waiting):
            self._send({"cancel": number})

    def close(self) -> None:
        """End the warm process, and with it all its children."""
        for stream in (self._process.stdin, self._process.stdout):
            if stream is not None:
                try:
                    stream.close()
                except BrokenPipeError:
                    pass
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()

    def _send(self, message: dict[str, Any]) -> None:
        assert self._process.stdin is not None
        try:
            with self._sending:
                self._process.stdin.write(json.dumps(message).encode() + b"\n")
                self._process.stdin.flush()
        except (BrokenPipeError, ValueError):
            pass  # that the process is gone is noticed where its answer is read

    def _receive(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = self._process.stdout.readline()
        if not line:
            code = self._process.wait()
            raise CourseError(f"The process that runs the suites ended with status {code}.")
        message: dict[str, Any] = json.loads(line)
        return message


def _ends_tests(message: dict[str, Any]) -> bool:
    return bool(message.get("event", {}).get("event") == "done")
