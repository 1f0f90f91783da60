"""A fork of one warm process for each task, or for each share of one."""

import json
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sized
from dataclasses import dataclass, field
from typing import Any

from dojo.errors import CourseError
from dojo.running.events import Done, Ended, Event, Proven, parse_event
from dojo.running.heard import Run
from dojo.running.judge import judge, judge_or_tell
from dojo.running.shut_in import Isolation
from dojo.running.task import Task
from dojo.running.verdict import Result
from dojo.running.warm_process import Killed, WarmProcess

MOST_PARTS = 8  # more shares of one suite than this cost more than they save


@dataclass(eq=False)
class _Waiting:
    """A task that runs.

    Attributes
    ----------
    task, run
        The task, and what is heard of it.
    alone
        Whether nothing else runs meanwhile.
    parts
        The numbers of its shares that have not ended.
    passed
        The numbers of those whose facts pass, and whose edges run.
    spared
        The numbers of those that were ended because the facts of another do not pass.
    cancelled
        Whether nobody waits for its result any more.
    lost
        Whether the warm process was killed while it ran.
    """

    task: Task
    run: Run
    alone: bool
    parts: set[int] = field(default_factory=set)
    passed: set[int] = field(default_factory=set)
    spared: set[int] = field(default_factory=set)
    cancelled: bool = False
    lost: bool = False


class _Line:
    """The tasks of one call, in the order in which they are to start.

    A task that ran when the warm process was killed may have killed it: it is run again, with nothing
    beside it, and then it is known.
    """

    def __init__(self, tasks: Iterable[Task], jobs: int) -> None:
        self.parts = min(max(1, jobs // max(1, len(tasks))), MOST_PARTS) if isinstance(tasks, Sized) else 1
        self._coming = iter(tasks)
        self._most = 2 * jobs
        self.suspects: deque[Task] = deque()

    def following(self, running: set[_Waiting]) -> Task | None:
        """Return what is to start now, or None if it has to wait, or if there is nothing more."""
        if self.suspects:
            return None if running else self.suspects.popleft()
        if any(waiting.alone for waiting in running) or len(running) * self.parts >= self._most:
            return None
        return next(self._coming, None)


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

    notice = ""

    def __init__(self, jobs: int, isolation: Isolation | None = None) -> None:
        self._jobs = jobs
        self._isolation = isolation
        self._next = 0
        self._waiting: dict[int, _Waiting] = {}
        self._said: deque[tuple[int, Event]] = deque()
        self._sending = threading.Lock()
        self._warm = WarmProcess(jobs, isolation)

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
        line = _Line(tasks, self._jobs)
        own: set[_Waiting] = set()
        if self._warm.is_gone():
            self._waiting.clear()
            self._renew()
        try:
            while True:
                self._start_following(line, own)
                if not own:
                    return
                waiting, event = self._heard()
                if waiting not in own:
                    continue  # of an earlier call that was not read to its end
                if isinstance(event, Done) and waiting.run.complete:
                    self._know_the_verdict(waiting, on_verdict)
                if waiting.parts:
                    continue
                own.discard(waiting)
                if waiting.lost and not (waiting.alone or waiting.run.complete or waiting.cancelled):
                    line.suspects.append(waiting.task)
                elif not waiting.cancelled:
                    result = judge_or_tell(waiting.task, waiting.run, on_fault)
                    if result is not None:
                        yield waiting.task, result
        finally:
            self.cancel()

    def ask_for_proof(self) -> None:
        """Let the process try whether a fork is safe; `proof` has the answer, before any task is run."""
        self._send({"prove": -1})

    def proof(self) -> str:
        """Return what numpy does after a fork, such as ``crashes``; empty if all is well.

        Raises
        ------
        Killed
            If the process was ended meanwhile.
        """
        while True:
            event = parse_event(self._warm.line().partition(b" ")[2])
            if isinstance(event, Proven):
                return event.fault

    def _start_following(self, line: _Line, own: set[_Waiting]) -> None:
        alone = bool(line.suspects)
        while (task := line.following(own)) is not None:
            own.add(self._start(task, line.parts, alone=alone))

    def _start(self, task: Task, parts: int, *, alone: bool) -> _Waiting:
        waiting = _Waiting(task, Run(parts, apart=self._isolation is not None), alone)
        for share in task.split(parts):
            number, self._next = self._next, self._next + 1
            waiting.parts.add(number)
            self._waiting[number] = waiting
            self._send({"number": number, "task": share.to_json()})
        return waiting

    def _know_the_verdict(self, waiting: _Waiting, tell: Callable[[Result], None] | None) -> None:
        """Tell the verdict, and end the shares whose edges run although a fact of another does not pass."""
        if tell is not None:
            tell(judge(waiting.task, waiting.run))
        if not waiting.run.edges_begun:
            for number in waiting.parts & waiting.passed:
                waiting.spared.add(number)
                self._send({"cancel": number})

    def _heard(self) -> tuple[_Waiting, Event]:
        """Note what is said next of a task that runs, and return it with the task."""
        while True:
            number, event = self._next_event()
            waiting = self._waiting.get(number)
            if waiting is None or event is None:
                continue
            waiting.run.events.append(event)
            if isinstance(event, Done) and event.passed:
                waiting.passed.add(number)
            if isinstance(event, Ended):
                del self._waiting[number]
                waiting.parts.discard(number)
                unwanted = event.end == "cancelled" and number not in waiting.spared
                waiting.cancelled = waiting.cancelled or unwanted
            return waiting, event

    def _next_event(self) -> tuple[int, Event | None]:
        while not self._said:
            try:
                number, _, line = self._warm.line().partition(b" ")
                return int(number), parse_event(line)
            except Killed as killed:
                self._lose_all(killed.code)
        return self._said.popleft()

    def _lose_all(self, code: int) -> None:
        """Let all that ran in a process that was killed have ended with it, and start another."""
        for number, waiting in self._waiting.items():
            waiting.lost = True
            self._said.append((number, Ended("exit", code, 0.0)))
        self._renew()

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

    def _renew(self) -> None:
        self._warm.close()
        self._warm = WarmProcess(self._jobs, self._isolation)
