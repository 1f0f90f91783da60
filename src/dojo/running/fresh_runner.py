"""A new Python process for each task, for systems without fork."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from typing import Any

from dojo.process_setup import LATE
from dojo.running.judge import Run, Task, judge
from dojo.running.orders import ENVIRONMENT, parsed, request
from dojo.running.verdict import Result

# The process keeps its deadline itself, from when it has imported what it needs: on a slow machine
# that takes longer than many a suite.  This is for one that can not.
_COLD_START = 60.0  # seconds


class FreshRunner:
    """Runs each task in a new Python process, for systems without fork."""

    def __init__(self, jobs: int, deadline: float) -> None:
        self._deadline = deadline
        self._pool = ThreadPoolExecutor(max_workers=jobs)
        self._processes: set[subprocess.Popen[bytes]] = set()
        self._cancelled: set[subprocess.Popen[bytes]] = set()

    def run(
        self,
        tasks: Sequence[Task],
        on_verdict: Callable[[Result], None] | None = None,  # noqa: ARG002
    ) -> Iterator[tuple[Task, Result]]:
        """Yield each task with its result, in the order in which they end; nothing is known before."""
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
            [sys.executable, "-m", "dojo.child.warm", "--once"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=os.environ | ENVIRONMENT,
        )
        self._processes.add(process)
        started = time.monotonic()
        order = json.dumps(request(task_, self._deadline)).encode() + b"\n"
        try:
            said, _ = process.communicate(order, timeout=self._deadline + _COLD_START)
            late = process.returncode == LATE
            ending: dict[str, Any] = {"end": "deadline" if late else "exit", "code": process.returncode}
        except subprocess.TimeoutExpired:
            process.kill()
            said, _ = process.communicate()
            ending = {"end": "deadline"}
        finally:
            self._processes.discard(process)
        if process in self._cancelled:
            return None
        ending["seconds"] = time.monotonic() - started
        return Run(1, [*parsed(said.splitlines())], [ending])
