"""Run suites, each in a process of its own, and turn what happened into results."""

import json
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import asdict
from pathlib import Path
from typing import Any, Protocol

from dojo.errors import CourseError, UsageError
from dojo.judge import Run, Task, judge
from dojo.misconceptions import Lessons
from dojo.roadmap import Kata
from dojo.source import Source
from dojo.verdict import Result
from dojo.workspace import Workspace

DEADLINE = 10.0  # seconds
_COLD_START = 3.0  # seconds
# One thread for linear algebra, so that a fork is safe; and what hypothesis notes about modules goes
# into no kata's folder.
_ENVIRONMENT = {
    f"{library}_NUM_THREADS": "1" for library in ("OPENBLAS", "OMP", "MKL", "VECLIB_MAXIMUM", "BLIS")
} | {"HYPOTHESIS_STORAGE_DIRECTORY": str(Path(tempfile.gettempdir()) / "dojo-hypothesis")}


class Runner(Protocol):
    """A way to run tasks."""

    def run(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end."""
        ...

    def cancel(self) -> None:
        """End the tasks that run now; no result of theirs will come."""
        ...

    def close(self) -> None:
        """End all processes."""
        ...


def task(workspace: Workspace, kata: Kata, which: str = "stub") -> Task:
    """Return the task for a kata.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.
    which
        ``"stub"`` for the learner's file, ``"reference"``, or the path of a file.

    Raises
    ------
    UsageError
        If there is no such file.
    """
    suite = workspace.suite(kata.track, kata.name)
    if not suite.is_file():
        raise CourseError(f"The suite of {kata.name} is missing: {workspace.relative(suite)}.")
    source = _source(workspace, kata, which)
    return Task(kata, suite, source, which == "reference", lessons=_lessons(workspace, kata))


def _lessons(workspace: Workspace, kata: Kata) -> Lessons | None:
    reference = workspace.reference(kata.track, kata.name, f"{kata.name}.py")
    misconceptions = workspace.reference(kata.track, kata.name, "misconceptions.py")
    if reference is None or misconceptions is None:
        return None  # a release for a class: the general diagnosis works without
    return Lessons(reference.path, reference.text(), misconceptions.path, misconceptions.text())


def _source(workspace: Workspace, kata: Kata, which: str) -> Source:
    if which == "reference":
        source = workspace.reference(kata.track, kata.name, f"{kata.name}.py")
        if source is None:
            raise UsageError(f"This copy of the course has no reference solution of {kata.name}.")
        return source
    path = workspace.stub(kata.track, kata.name) if which == "stub" else Path(which)
    shown = workspace.relative(path)
    try:
        return Source(shown, path.read_bytes())
    except FileNotFoundError:
        restore = f" Restore it with `nox -s reset -- {kata.name}`." if which == "stub" else ""
        raise UsageError(f"There is no file {shown}.{restore}") from None
    except OSError as error:
        raise UsageError(f"{shown} cannot be read: {error.strerror}.") from None


def runner(jobs: int = 1, deadline: float = DEADLINE) -> Runner:
    """Return the fastest way to run tasks that this system has.

    Parameters
    ----------
    jobs
        How many tasks may run at once.
    deadline
        Seconds that each may take.
    """
    forks = hasattr(os, "fork") and not os.environ.get("DOJO_NO_FORK")
    return WarmRunner(jobs, deadline) if forks else FreshRunner(jobs, deadline)


class WarmRunner:
    """Runs each task in a fork of one warm process."""

    def __init__(self, jobs: int, deadline: float) -> None:
        self._deadline = deadline
        self._next = 0
        self._waiting: dict[int, Task] = {}
        self._sending = threading.Lock()
        self._process = subprocess.Popen(
            [sys.executable, "-m", "dojo.warm", str(jobs)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | _ENVIRONMENT,
        )

    def run(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end."""
        heard: dict[int, Run] = {}
        for task_ in tasks:
            heard[self._next] = Run()
            self._waiting[self._next] = task_
            self._send({"number": self._next} | request(task_, self._deadline))
            self._next += 1
        try:
            while heard:
                message = self._receive()
                number = message["number"]
                if number not in heard:
                    continue  # of an earlier call that was not read to its end
                if "event" in message:
                    heard[number].events.append(message["event"])
                    continue
                run, task_ = heard.pop(number), self._waiting.pop(number)
                if message["end"] != "cancelled":
                    run.ending = message
                    yield task_, judge(task_, run, self._deadline)
        finally:
            self.cancel()
            for number in heard:
                self._waiting.pop(number, None)

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


class FreshRunner:
    """Runs each task in a new Python process, for systems without fork."""

    def __init__(self, jobs: int, deadline: float) -> None:
        self._deadline = deadline
        self._pool = ThreadPoolExecutor(max_workers=jobs)
        self._processes: set[subprocess.Popen[bytes]] = set()
        self._cancelled: set[subprocess.Popen[bytes]] = set()

    def run(self, tasks: Sequence[Task]) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end."""
        futures = {self._pool.submit(self._run_one, task_): task_ for task_ in tasks}
        for future in as_completed(futures):
            task_, run = futures[future], future.result()
            if run is not None:
                yield task_, judge(task_, run, self._deadline)

    def cancel(self) -> None:
        """End the tasks that run now; no result of theirs will come."""
        for process in list(self._processes):
            self._cancelled.add(process)
            process.kill()

    def close(self) -> None:
        """End all processes that still run."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self.cancel()

    def _run_one(self, task_: Task) -> Run | None:
        process = subprocess.Popen(
            [sys.executable, "-m", "dojo.warm", "--once"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | _ENVIRONMENT,
        )
        self._processes.add(process)
        started = time.monotonic()
        order = json.dumps(request(task_, self._deadline)).encode() + b"\n"
        try:
            # A cold start is not the learner's time.
            said, _ = process.communicate(order, timeout=self._deadline + _COLD_START)
            ending: dict[str, Any] = {"end": "exit", "code": process.returncode}
        except subprocess.TimeoutExpired:
            process.kill()
            said, _ = process.communicate()
            ending = {"end": "deadline"}
        finally:
            self._processes.discard(process)
        if process in self._cancelled:
            return None
        ending["seconds"] = time.monotonic() - started
        return Run([*_parsed(said.splitlines())], ending)


def request(task_: Task, deadline: float) -> dict[str, Any]:
    """Return a task as the warm process reads it."""
    return {
        "deadline": deadline,
        "order": {
            "kata": task_.kata.name,
            "suite": str(task_.suite),
            "path": task_.source.path,
            "data": task_.source.data.decode("latin-1"),
            "forbid": list(task_.kata.forbid),
            "reference": task_.reference,
            "wrong": asdict(task_.wrong) if task_.wrong else None,
            "lessons": asdict(task_.lessons) if task_.lessons else None,
            "seed": task_.seed,
            "first_failure": task_.first_failure,
        },
    }


def _parsed(lines: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    for line in lines:
        try:
            yield json.loads(line)
        except ValueError:
            continue
