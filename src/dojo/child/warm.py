"""The warm process: it has imported what every suite needs, and forks a child for each run.

It never imports a learner's code, and it has a single thread, so a fork is safe.

``python -m dojo.child.warm ORDERS EVENTS JOBS`` starts it, with the numbers of two pipes; it ends, with
all its children, when nobody can write orders any more: that is, with its owner.
``python -m dojo.child.warm --once FILE`` carries out the one task on its standard input without any
fork, for systems that have none, and writes what happens to a file.
"""

import gc
import json
import os
import sys
import traceback
from pathlib import Path
from typing import NoReturn

import pytest

from dojo import process_setup
from dojo.child.in_process import InProcess
from dojo.child.server import Server
from dojo.child.session import in_session
from dojo.child.suite import Suite, carry_out
from dojo.course.roadmap import Kata
from dojo.implementation.printed import Printed
from dojo.implementation.source import Source
from dojo.isolation.isolated import Isolated
from dojo.isolation.workers import Lost, Workers
from dojo.running import events
from dojo.running.events import Emit
from dojo.running.shut_in import Isolation
from dojo.running.task import Task


def main() -> None:
    """Serve orders until nobody can give one."""
    process_setup.hear_signals()
    if sys.argv[1] == "--once":
        _carry_out_alone(sys.argv[2])
        return
    orders, events_, jobs, *shut_in = sys.argv[1:]
    process_setup.adopt_orphans()
    _warm_up()
    workers = Workers(Isolation.from_words(shut_in)) if shut_in else None
    in_session(lambda session: _serve(session, int(orders), int(events_), int(jobs), workers))


def _serve(session: pytest.Session, orders: int, events_: int, jobs: int, workers: Workers | None) -> None:
    def carry_out_and_exit(task: Task, descriptor: int) -> NoReturn:
        _carry_out_and_exit(task, session, descriptor, workers)

    # What is here now is shared with all children: a collection in one of them must not touch it,
    # for each page that is touched is copied.
    gc.collect()
    gc.freeze()
    Server(
        orders, events_, jobs, carry_out_and_exit, lambda: {workers.keep_alive()} if workers else set()
    ).serve()


def _warm_up() -> None:
    """Do once, before anything is asked, what is slow the first time in a process.

    That is more than imports: libraries load further parts at first use, and fill their caches.  So
    a suite of this package's own is run, without any code of a learner.
    """
    in_session(_rehearse)


def _rehearse(session: pytest.Session) -> None:
    rehearsal = Path(__file__).with_name("rehearsal.py")
    task = Task(Kata("rehearsed", "", "", 0), rehearsal, Source(str(rehearsal), b""))
    suite = Suite(session, task, lambda _: None, Printed(lambda: None))
    suite.collect()
    suite.run(suite.facts)


def _carry_out_alone(file: str) -> None:
    descriptor = os.open(file, os.O_CREAT | os.O_WRONLY | os.O_APPEND)
    task = Task.from_json(json.loads(sys.stdin.buffer.read()))
    process_setup.silence()
    process_setup.end_at(task.deadline)
    in_session(lambda session: _carry_out_and_exit(task, session, descriptor, None))


def _carry_out_and_exit(
    task: Task, session: pytest.Session, descriptor: int, workers: Workers | None
) -> NoReturn:
    emit = _emitter(descriptor)
    try:
        process_setup.limit(task.deadline)
        if workers is None:
            process_setup.tell_line(task.source.path, task.deadline, lambda line: emit(events.Late(line)))
            carry_out(task, session, emit, InProcess(task))
        else:
            with workers.worker(task.deadline, _loser(emit)) as remote:
                carry_out(task, session, emit, Isolated(task, remote))
    except BaseException:  # noqa: BLE001
        emit(events.Fault(traceback.format_exc()))
        os._exit(1)
    os._exit(0)


def _emitter(descriptor: int) -> Emit:
    def emit(event: events.Event) -> None:
        data = events.as_line(event)
        while data:
            data = data[os.write(descriptor, data) :]

    return emit


def _loser(emit: Emit) -> Lost:
    """Return what says that a worker is lost, and ends the run: no test can go on without."""

    def lost(end: str, code: int) -> NoReturn:
        emit(events.Lost(end, code))
        os._exit(0)

    return lost


if __name__ == "__main__":
    main()
