"""The loop of the warm process: it reads orders, forks, and passes on what its children say.

It waits for nothing but the next thing to happen: what the owner does not read yet is kept, so that
orders are read all the same, and both sides never wait for each other.
"""

import json
import os
import selectors
import signal
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import NoReturn

from dojo import process_setup
from dojo.child.proof import fault_after_fork
from dojo.running.events import LONGEST_LINE, Done, Ended, Event, Proven, as_line, parse_event
from dojo.running.task import Task

_CHUNK = 1 << 16
_MOST_HEARD = 32 * 2**20  # bytes that are passed on from one child
_MOST_AHEAD = 8  # children that wait for an order


@dataclass(eq=False)
class _Run:
    """A forked child that waits for an order or carries one out."""

    pid: int
    events: int
    orders: int
    number: int = -1
    started: float = 0.0
    deadline: float = float("inf")
    gives_up: float = float("inf")
    end: str = "exit"
    text: bytes = b""
    heard: int = 0
    renewed: bool = False


class Server:
    """Forks a child for each order.

    Parameters
    ----------
    orders, events
        Descriptors of the pipes from and to the owner.
    jobs
        How many children run at once.
    carry_out
        Called in a child with its task and the descriptor for its events, never to return.
    kept
        Called when a child has ended: keeps processes alive that are no stray children, and returns them.
    """

    def __init__(
        self,
        orders: int,
        events: int,
        jobs: int,
        carry_out: Callable[[Task, int], NoReturn],
        kept: Callable[[], set[int]],
    ) -> None:
        self._orders, self._events = orders, events
        self._jobs = jobs
        self._carry_out = carry_out
        self._kept = kept
        self._queue: deque[tuple[int, Task]] = deque()
        self._running: dict[int, _Run] = {}
        self._spares: list[_Run] = []
        self._text = b""
        self._unsent = bytearray()
        self._open = True
        self._selector = selectors.DefaultSelector()
        self._wake, self._waker = os.pipe()
        for descriptor in (self._wake, self._waker, events):
            os.set_blocking(descriptor, False)
        signal.set_wakeup_fd(self._waker, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        self._selector.register(orders, selectors.EVENT_READ, self._read_orders)
        self._selector.register(self._wake, selectors.EVENT_READ, self._reap)

    def serve(self) -> None:
        """Serve until the owner is gone."""
        try:
            self._fork_ahead()
            while self._open:
                for key, _ in self._selector.select(self._patience()):
                    self._handle(key.data)
                self._end_late_runs()
                self._start_next()
        finally:
            for run in [*self._running.values(), *self._spares]:
                _kill(run.pid)
            _kill_strays(set())

    def _handle(self, ready: Callable[[], None] | _Run) -> None:
        if not isinstance(ready, _Run):
            ready()
        elif ready.pid in self._running:  # else it was finished a moment ago, in the same round
            self._read_events(ready)

    def _patience(self) -> float | None:
        ends = [run.gives_up for run in self._running.values() if run.end == "exit"]
        return max(0.0, min(ends) - time.monotonic()) if ends else None

    def _read_orders(self) -> None:
        chunk = os.read(self._orders, _CHUNK)
        self._open = bool(chunk)
        *lines, self._text = (self._text + chunk).split(b"\n")
        for line in lines:
            order = json.loads(line)
            if "cancel" in order:
                self._cancel(order["cancel"])
            elif "prove" in order:
                self._say(order["prove"], Proven(fault_after_fork()))
            else:
                self._queue.append((order["number"], Task.from_json(order["task"])))

    def _cancel(self, number: int) -> None:
        if any(number == queued for queued, _ in self._queue):
            self._queue = deque((queued, task) for queued, task in self._queue if queued != number)
            self._say(number, Ended("cancelled", 0, 0.0))
        for run in self._running.values():
            if run.number == number:
                self._end(run, "cancelled")

    def _start_next(self) -> None:
        while self._queue and len(self._running) < self._jobs:
            number, task = self._queue.popleft()
            # A child that was forked ahead has been waiting: the fork itself costs nothing now.
            run = self._spares.pop() if self._spares else self._fork()
            run.number = number
            run.started = time.monotonic()
            run.deadline = task.deadline
            run.gives_up = run.started + process_setup.longest_wait(task.deadline)
            self._running[run.pid] = run
            self._selector.register(run.events, selectors.EVENT_READ, run)
            try:
                with os.fdopen(run.orders, "wb") as orders:
                    orders.write(json.dumps(task.to_json()).encode() + b"\n")
            except BrokenPipeError:
                continue  # somebody has ended it; that is heard of where children are reaped
        if not self._queue:
            self._fork_ahead()

    def _fork_ahead(self) -> None:
        while len(self._spares) < min(self._jobs, _MOST_AHEAD):
            self._spares.append(self._fork())

    def _fork(self) -> _Run:
        orders, to_child = os.pipe()
        from_child, events = os.pipe()
        parent = os.getpid()
        pid = os.fork()
        if pid == 0:
            os.close(to_child)
            os.close(from_child)
            self._be_a_child(parent, orders, events)
        os.close(orders)
        os.close(events)
        os.set_blocking(from_child, False)
        return _Run(pid, from_child, to_child)

    def _be_a_child(self, parent: int, orders: int, events: int) -> NoReturn:
        # Known here by a name that no code which is tested can bind to something else.
        leave = os._exit
        try:
            self._wait_and_carry_out(parent, orders, events)
        finally:
            # Nothing may climb past this line: above it stands the loop that ends the other children.
            leave(1)

    def _wait_and_carry_out(self, parent: int, orders: int, events: int) -> NoReturn:
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        os.setsid()
        process_setup.die_with_parent()
        if os.getppid() != parent:
            os._exit(1)
        # Only its own two pipes: a child must not hold another's open, nor its parent's.
        self._selector.close()
        for descriptor in self._descriptors():
            os.close(descriptor)
        process_setup.silence()
        with os.fdopen(orders, "rb") as stream:
            line = stream.readline()
        if not line.endswith(b"\n"):
            os._exit(0)  # nobody will ask any more
        self._carry_out(Task.from_json(json.loads(line)), events)

    def _descriptors(self) -> list[int]:
        runs = [run.events for run in self._running.values()]
        spares = [end for spare in self._spares for end in (spare.events, spare.orders)]
        return [self._orders, self._events, self._wake, self._waker, *runs, *spares]

    def _read_events(self, run: _Run) -> bool:
        """Pass on what a child has said; return whether there may be more."""
        try:
            chunk = os.read(run.events, _CHUNK)
        except BlockingIOError:
            return False
        if not chunk:
            self._stop_listening(run)
            return False
        *lines, run.text = (run.text + chunk).split(b"\n")
        if len(run.text) > LONGEST_LINE:
            run.text = b"\0"  # what follows belongs to a line that tells nothing
        run.heard += len(chunk)
        for event in map(parse_event, lines):
            # The learner's code may write into our pipe, too: it cannot end itself in our words.
            if event is not None and not isinstance(event, Ended) and run.heard < _MOST_HEARD:
                self._say(run.number, event)
            if isinstance(event, Done) and not run.renewed:
                # The edges have a deadline of their own.
                run.renewed = True
                run.gives_up = time.monotonic() + process_setup.longest_wait(run.deadline)
        return True

    def _end_late_runs(self) -> None:
        now = time.monotonic()
        for run in self._running.values():
            if run.gives_up <= now and run.end == "exit":
                self._end(run, "waited")

    def _end(self, run: _Run, end: str) -> None:
        run.end = end
        _kill(run.pid)

    def _reap(self) -> None:
        os.read(self._wake, _CHUNK)
        for run in list(self._running.values()):
            pid, status, used = os.wait4(run.pid, os.WNOHANG)
            if pid:
                self._finish(run, os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime)
        for spare in list(self._spares):
            if os.waitpid(spare.pid, os.WNOHANG)[0]:
                self._spares.remove(spare)
                os.close(spare.orders)
                os.close(spare.events)
        _kill_strays({*self._running, *(spare.pid for spare in self._spares), *self._kept()})

    def _finish(self, run: _Run, code: int, seconds: float) -> None:
        del self._running[run.pid]
        _kill(run.pid)  # whatever the child has left in its group
        while self._read_events(run):
            continue
        self._stop_listening(run)
        os.close(run.events)
        late = run.end == "exit" and process_setup.used_up(code, seconds, run.deadline)
        end = "deadline" if late else run.end
        self._say(run.number, Ended(end, code, time.monotonic() - run.started))

    def _stop_listening(self, run: _Run) -> None:
        if run.events in self._selector.get_map():
            self._selector.unregister(run.events)

    def _say(self, number: int, event: Event) -> None:
        self._unsent += b"%d %s" % (number, as_line(event))
        self._send()

    def _send(self) -> None:
        """Send as much as the owner has room for, and the rest as soon as there is room again."""
        try:
            while self._unsent:
                del self._unsent[: os.write(self._events, self._unsent)]
        except BlockingIOError:
            if self._events not in self._selector.get_map():
                self._selector.register(self._events, selectors.EVENT_WRITE, self._send)
            return
        except BrokenPipeError:
            self._open = False  # the owner is gone
            self._unsent.clear()
        if self._events in self._selector.get_map():
            self._selector.unregister(self._events)


def _kill(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def _kill_strays(known: set[int]) -> None:
    """End what a child's own children left behind, where Linux handed it to this process."""
    own = os.getpid()
    try:
        with open(f"/proc/{own}/task/{own}/children", encoding="ascii") as file:
            pids = {int(word) for word in file.read().split()}
    except OSError:
        return
    for pid in pids - known:
        try:
            os.kill(pid, signal.SIGKILL)
            os.waitpid(pid, 0)
        except (ProcessLookupError, ChildProcessError):
            continue
