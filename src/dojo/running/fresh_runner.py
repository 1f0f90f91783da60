"""A new Python process for each task, for systems without fork."""

import json
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

from dojo.errors import CourseError
from dojo.process_setup import longest_wait, used_up
from dojo.running.environment import clean_environment, python_command
from dojo.running.events import Ended, parse_event
from dojo.running.heard import Run
from dojo.running.judge import judge_or_tell
from dojo.running.task import Task
from dojo.running.verdict import Result

# The process keeps its deadline itself, from when it has imported what it needs: on a slow machine
# that takes longer than many a suite.  This is for one that can not.
_COLD_START = 60.0  # seconds


class FreshRunner:
    """Runs each task in a new Python process, for systems without fork."""

    notice = ""

    def __init__(self, jobs: int) -> None:
        self._pool = ThreadPoolExecutor(max_workers=jobs)
        self._processes: set[subprocess.Popen[bytes]] = set()
        self._cancelled: set[subprocess.Popen[bytes]] = set()
        self._cancels = 0
        # A process that is being started would be missed by whoever ends those that run.
        self._starting = threading.Lock()

    def run(
        self,
        tasks: Iterable[Task],
        on_verdict: Callable[[Result], None] | None = None,  # noqa: ARG002
        on_fault: Callable[[Task, CourseError], None] | None = None,
    ) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end; nothing is known before."""
        cancels = self._cancels
        futures = {self._pool.submit(self._run_one, task, cancels): task for task in tasks}
        for future in as_completed(futures):
            task, run = futures.pop(future), future.result()
            result = None if run is None else judge_or_tell(task, run, on_fault)
            if result is not None:
                yield task, result

    def cancel(self) -> None:
        """End the tasks that run now; no result of theirs will come."""
        with self._starting:
            self._cancels += 1
            for process in list(self._processes):
                self._cancelled.add(process)
                process.kill()

    def close(self) -> None:
        """End all processes that still run."""
        self._pool.shutdown(wait=False, cancel_futures=True)
        self.cancel()

    def _run_one(self, task: Task, cancels: int) -> Run | None:
        with tempfile.TemporaryDirectory(prefix="dojo-run-", ignore_cleanup_errors=True) as folder:
            # A file and no stream: what else prints in that process then disturbs nothing.
            events = Path(folder) / "events"
            ended = self._ended(task, events, cancels)
            if ended is None:
                return None
            heard = events.read_bytes().splitlines() if events.is_file() else []
        said = [event for event in map(parse_event, heard) if event is not None]
        # The learner's code may write into that file, too: it cannot end itself in our words.
        return Run(1, [*(event for event in said if not isinstance(event, Ended)), ended])

    def _ended(self, task: Task, events: Path, cancels: int) -> Ended | None:
        """Run a task to its end, whatever that is; None if it was cancelled."""
        process = self._start(events, cancels)
        if process is None:
            return None
        started = time.monotonic()
        end = "exit"
        try:
            process.communicate(
                json.dumps(task.to_json()).encode(), timeout=2 * longest_wait(task.deadline) + _COLD_START
            )
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            end = "waited"
        finally:
            self._processes.discard(process)
        if process in self._cancelled:
            return None
        seconds = time.monotonic() - started
        late = end == "exit" and used_up(process.returncode, seconds, task.deadline)
        return Ended("deadline" if late else end, process.returncode, seconds)

    def _start(self, events: Path, cancels: int) -> subprocess.Popen[bytes] | None:
        """Start a process that waits for its task; None if the task was cancelled before."""
        with self._starting:
            if self._cancels != cancels:
                return None
            process = subprocess.Popen(
                python_command("-m", "dojo.child.warm", "--once", str(events)),
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env=clean_environment(),
            )
            self._processes.add(process)
            return process
