"""The warm process: it has imported what every suite needs, and forks a child for each run.

It never imports a learner's code.  It reads orders from its standard input, one line of JSON each,
and writes what its children say to its standard output.  It has a single thread, so a fork is safe,
and it ends, with all its children, when its standard input does: that is, with its owner.

``python -m dojo.child.warm`` starts it; ``python -m dojo.child.warm --once`` carries out one order without any
fork, for systems that have none.
"""

import gc
import json
import os
import selectors
import signal
import sys
import time
import traceback
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import pytest

from dojo import process_setup
from dojo.child.in_process import Local
from dojo.child.session import in_session
from dojo.child.suite import Emit, Order, carry_out, run_tests
from dojo.implementation.printed import Printed
from dojo.isolation.isolated import Isolated
from dojo.isolation.workers import Lost, Workers
from dojo.running.shut_in import Isolation

_CHUNK = 1 << 16


def main() -> None:
    """Serve orders until standard input ends."""
    if "--once" in sys.argv:
        _once()
        return
    os.setsid()  # Ctrl-C at the terminal is for the owner, who closes our input
    process_setup.die_with_parent()
    process_setup.adopt_orphans()
    _warm_up()
    jobs = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    workers = Workers(Isolation.from_words(sys.argv[2:])) if len(sys.argv) > 2 else None
    in_session(lambda session: _serve(session, jobs, workers))


def _serve(session: pytest.Session, jobs: int, workers: Workers | None) -> None:
    # What is here now is shared with all children: a collection in one of them must not touch it,
    # for each page that is touched is copied.
    gc.collect()
    gc.freeze()
    _Server(session, jobs, workers).serve()


def _warm_up() -> None:
    """Do once, before anything is asked, what is slow the first time in a process.

    That is more than imports: libraries load further parts at first use, and fill their caches.  So
    a suite of this package's own is run, without any code of a learner.
    """
    in_session(_rehearse)


def _rehearse(session: pytest.Session) -> None:
    rehearsal = Path(__file__).with_name("rehearsal.py")
    order = Order("rehearsed", str(rehearsal), str(rehearsal), "")
    run_tests(session, rehearsal, order, lambda _: None, Printed(lambda: None))


def _once() -> None:
    out = os.dup(1)
    request = json.loads(sys.stdin.readline())
    process_setup.silence()
    process_setup.end_at(request["deadline"])
    in_session(lambda session: _carry_out_and_exit(request, session, out, None))


def _carry_out_and_exit(
    request: dict[str, Any], session: pytest.Session, events: int, workers: Workers | None
) -> NoReturn:
    emit = process_setup.emitter(events)
    order = Order.from_json(request["order"])
    try:
        process_setup.limit(request["deadline"])
        if workers is None:
            carry_out(order, session, emit, Local(order))
        else:
            with workers.worker(request["deadline"], _loser(emit)) as remote:
                carry_out(order, session, emit, Isolated(order, remote))
    # Nothing may climb past this line: above it, in a fork, stands the loop of the server.
    except BaseException:  # noqa: BLE001
        emit({"event": "fault", "text": traceback.format_exc()})
        os._exit(1)
    os._exit(0)


def _loser(emit: Emit) -> Lost:
    """Return what says that a worker is lost, and ends the run: no test can go on without."""

    def lost(end: str, ending: dict[str, Any]) -> NoReturn:
        emit({"event": "lost", "end": end, "code": ending.get("code", 0)})
        os._exit(0)

    return lost


@dataclass(eq=False)
class _Run:
    """A forked child that waits for an order or carries one out."""

    pid: int
    events: int
    orders: int
    number: int | None = None
    started: float = 0.0
    deadline: float | None = None
    text: bytes = b""
    ending: dict[str, Any] = field(default_factory=dict)


class _Server:
    def __init__(self, session: pytest.Session, jobs: int, workers: Workers | None) -> None:
        self._session = session
        self._workers = workers
        self._jobs = jobs
        self._queue: deque[dict[str, Any]] = deque()
        self._running: dict[int, _Run] = {}
        self._spares: list[_Run] = []
        self._text = b""
        self._open = True
        self._selector = selectors.DefaultSelector()
        self._wake, self._waker = os.pipe()
        for descriptor in (self._wake, self._waker):
            os.set_blocking(descriptor, False)
        signal.set_wakeup_fd(self._waker, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        self._selector.register(0, selectors.EVENT_READ, self._read_orders)
        self._selector.register(self._wake, selectors.EVENT_READ, self._reap)

    def serve(self) -> None:
        try:
            self._fork_ahead()
            while self._open:
                for key, _ in self._selector.select(self._patience()):
                    self._handle(key.data)
                self._end_late_runs()
                self._start_next()
        except BrokenPipeError:
            pass  # the owner is gone
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
        ends = [run.deadline for run in self._running.values() if run.deadline is not None]
        return max(0.0, min(ends) - time.monotonic()) if ends else None

    def _read_orders(self) -> None:
        chunk = os.read(0, _CHUNK)
        self._open = bool(chunk)
        *lines, self._text = (self._text + chunk).split(b"\n")
        for line in lines:
            request = json.loads(line)
            if "cancel" in request:
                self._cancel(request["cancel"])
            else:
                self._queue.append(request)

    def _cancel(self, number: int) -> None:
        if any(request["number"] == number for request in self._queue):
            self._queue = deque(r for r in self._queue if r["number"] != number)
            self._say({"number": number, "end": "cancelled"})
        for run in self._running.values():
            if run.number == number:
                run.ending = {"end": "cancelled"}
                _kill(run.pid)

    def _start_next(self) -> None:
        while self._queue and len(self._running) < self._jobs:
            request = self._queue.popleft()
            # A child that was forked ahead has been waiting: the fork itself costs nothing now.
            run = self._spares.pop() if self._spares else self._fork()
            run.number = request["number"]
            run.started = time.monotonic()
            run.deadline = run.started + request["deadline"]
            self._running[run.pid] = run
            self._selector.register(run.events, selectors.EVENT_READ, run)
            with os.fdopen(run.orders, "wb") as orders:
                orders.write(json.dumps(request).encode() + b"\n")
        if not self._queue:
            self._fork_ahead()

    def _fork_ahead(self) -> None:
        while len(self._spares) < self._jobs:
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
        if not line:
            os._exit(0)
        _carry_out_and_exit(json.loads(line), self._session, events, self._workers)

    def _descriptors(self) -> list[int]:
        runs = [run.events for run in self._running.values()]
        spares = [end for spare in self._spares for end in (spare.events, spare.orders)]
        return [self._wake, self._waker, *runs, *spares]

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
        for line in lines:
            try:
                self._say({"number": run.number, "event": json.loads(line)})
            except ValueError:
                continue  # the learner's code wrote into our pipe
        return True

    def _end_late_runs(self) -> None:
        now = time.monotonic()
        for run in self._running.values():
            if run.deadline is not None and run.deadline <= now:
                run.ending = {"end": "deadline"}
                run.deadline = None
                _kill(run.pid)

    def _reap(self) -> None:
        os.read(self._wake, _CHUNK)
        for run in list(self._running.values()):
            pid, status = os.waitpid(run.pid, os.WNOHANG)
            if pid:
                self._finish(run, status)
        for spare in list(self._spares):
            if os.waitpid(spare.pid, os.WNOHANG)[0]:
                self._spares.remove(spare)
                os.close(spare.orders)
                os.close(spare.events)
        kept = [self._workers.pid] if self._workers else []
        _kill_strays({*self._running, *(spare.pid for spare in self._spares), *kept})

    def _finish(self, run: _Run, status: int) -> None:
        del self._running[run.pid]
        _kill(run.pid)  # whatever the child has left in its group
        while self._read_events(run):
            continue
        self._stop_listening(run)
        os.close(run.events)
        ending = run.ending or {"end": "exit", "code": os.waitstatus_to_exitcode(status)}
        seconds = time.monotonic() - run.started
        self._say({"number": run.number, "seconds": seconds, **ending})

    def _stop_listening(self, run: _Run) -> None:
        if run.events in self._selector.get_map():
            self._selector.unregister(run.events)

    def _say(self, message: dict[str, Any]) -> None:
        data = json.dumps(message).encode() + b"\n"
        while data:
            data = data[os.write(1, data) :]


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


if __name__ == "__main__":
    main()
