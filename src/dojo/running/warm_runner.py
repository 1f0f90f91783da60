"""A fork of one warm process for each task, or for each share of one."""

import json
import os
import subprocess
import tempfile
import threading
from collections.abc import Callable, Iterable, Iterator, Sized
from dataclasses import dataclass, field
from typing import Any

from dojo.errors import CourseError
from dojo.running.environment import clean_environment, python_command
from dojo.running.events import Done, Ended, Event, parse_event
from dojo.running.judge import Run, judge, judge_or_tell
from dojo.running.shut_in import Isolation
from dojo.running.task import Task
from dojo.running.verdict import Result

MOST_PARTS = 8  # more shares of one suite than this cost more than they save
_CHUNK = 1 << 16


@dataclass(eq=False)
class _Waiting:
    """A task that runs.

    Attributes
    ----------
    task, run
        What it is, and what is heard of it.
    parts
        The numbers of its shares that have not ended.
    passed
        The numbers of those whose facts pass, and whose edges run.
    spared
        The numbers of those that were ended because the facts of another do not pass.
    cancelled
        Whether nobody waits for its result any more.
    """

    task: Task
    run: Run
    parts: set[int] = field(default_factory=set)
    passed: set[int] = field(default_factory=set)
    spared: set[int] = field(default_factory=set)
    cancelled: bool = False


class WarmRunner:
    """Runs tasks in forks of one warm process, which is started again should it end.

    Parameters
    ----------
    jobs
        How many forks run at once.  Where there are fewer tasks than that, the tests of each are
        shared out, so that a single one is answered sooner.
    isolation
        How to shut in workers that run the implementations; None to run each beside its suite.
    """

    def __init__(self, jobs: int, isolation: Isolation | None = None) -> None:
        self._jobs = jobs
        self._isolation = isolation
        self._next = 0
        self._waiting: dict[int, _Waiting] = {}
        self._sending = threading.Lock()
        self._warm = _WarmProcess(jobs, isolation)

    def run(
        self,
        tasks: Iterable[Task],
        on_verdict: Callable[[Result], None] | None = None,
        on_fault: Callable[[Task, CourseError], None] | None = None,
    ) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end.

        Parameters
        ----------
        tasks
            What to run.  No more of them are on their way at once than keep all forks busy.
        on_verdict
            Called with a result as soon as its tests have run, before it is known what was
            misunderstood.
        on_fault
            Called with a task on which this tool itself has failed; without it, the fault is raised.
        """
        parts = min(max(1, self._jobs // max(1, len(tasks))), MOST_PARTS) if isinstance(tasks, Sized) else 1
        coming = iter(tasks)
        own: set[_Waiting] = set()
        self._restart_if_gone()
        try:
            while True:
                while len(own) * parts < 2 * self._jobs and (task := next(coming, None)) is not None:
                    own.add(self._start(task, parts))
                if not own:
                    return
                waiting, event = self._heard()
                if waiting not in own:
                    continue  # of an earlier call that was not read to its end
                if isinstance(event, Done) and waiting.run.complete:
                    self._spare_edges(waiting)
                    if on_verdict is not None:
                        on_verdict(judge(waiting.task, waiting.run))
                if not waiting.parts:
                    own.discard(waiting)
                    result = None if waiting.cancelled else judge_or_tell(waiting.task, waiting.run, on_fault)
                    if result is not None:
                        yield waiting.task, result
        finally:
            self.cancel()

    def _start(self, task: Task, parts: int) -> _Waiting:
        waiting = _Waiting(task, Run(parts))
        for share in task.split(parts):
            number, self._next = self._next, self._next + 1
            waiting.parts.add(number)
            self._waiting[number] = waiting
            self._send({"number": number, "task": share.to_json()})
        return waiting

    def _spare_edges(self, waiting: _Waiting) -> None:
        """End the shares in which edges run although a fact of another share does not pass."""
        if not waiting.run.edges_begun:
            for number in waiting.parts & waiting.passed:
                waiting.spared.add(number)
                self._send({"cancel": number})

    def _heard(self) -> tuple[_Waiting, Event]:
        """Note what is said next of a task that runs, and return it with the task."""
        while True:
            number, _, line = self._warm.line().partition(b" ")
            waiting, event = self._waiting.get(int(number)), parse_event(line)
            if waiting is None or event is None:
                continue
            waiting.run.events.append(event)
            if isinstance(event, Done) and event.passed:
                waiting.passed.add(int(number))
            if isinstance(event, Ended):
                del self._waiting[int(number)]
                waiting.parts.discard(int(number))
                unwanted = event.end == "cancelled" and int(number) not in waiting.spared
                waiting.cancelled = waiting.cancelled or unwanted
            return waiting, event

    def cancel(self) -> None:
        """End the tasks that run now; no result of theirs will come."""
        for number in list(self._waiting):
            self._send({"cancel": number})

    def close(self) -> None:
        """End the warm process, and with it all its children."""
        self._warm.close()

    def _send(self, message: dict[str, Any]) -> None:
        with self._sending:
            self._warm.send(json.dumps(message).encode() + b"\n")

    def _restart_if_gone(self) -> None:
        if self._warm.is_gone():
            self._warm.close()
            self._waiting.clear()
            self._warm = _WarmProcess(self._jobs, self._isolation)


class _WarmProcess:
    """The process that forks, and two pipes to it that nothing else writes to."""

    def __init__(self, jobs: int, isolation: Isolation | None) -> None:
        orders, self._orders = os.pipe()
        self._events, events = os.pipe()
        self._read = b""
        self._lines: list[bytes] = []
        # A file, so that nothing waits for a reader: its last line says why the process has ended.
        self._complaints = tempfile.TemporaryFile()  # noqa: SIM115
        words = [str(orders), str(events), str(jobs), *(isolation.words() if isolation else [])]
        self._process = subprocess.Popen(
            python_command("-m", "dojo.child.warm", *words),
            pass_fds=(orders, events),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=self._complaints,
            env=clean_environment(),
            start_new_session=True,  # Ctrl-C at the terminal is for the owner, who closes the orders
        )
        os.close(orders)
        os.close(events)

    def is_gone(self) -> bool:
        return self._process.poll() is not None

    def send(self, data: bytes) -> None:
        try:
            while data:
                data = data[os.write(self._orders, data) :]
        except OSError:
            pass  # that the process is gone is noticed where its answer is read

    def line(self) -> bytes:
        """Return what is said next.

        Raises
        ------
        CourseError
            If the process is no more.
        """
        while not self._lines:
            chunk = os.read(self._events, _CHUNK)
            if not chunk:
                raise CourseError(self._last_words())
            *self._lines, self._read = (self._read + chunk).split(b"\n")
            self._lines.reverse()
        return self._lines.pop()

    def _last_words(self) -> str:
        code = self._process.wait()
        self._complaints.seek(0)
        said = self._complaints.read().decode(errors="replace").strip().splitlines()
        why = f": {said[-1]}" if said else ""
        return f"The process that runs the suites ended with status {code}{why}."

    def close(self) -> None:
        if self._orders < 0:
            return
        os.close(self._orders)  # it ends when nobody can ask it any more
        self._orders = -1
        try:
            self._process.wait(timeout=5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        os.close(self._events)
        self._complaints.close()
