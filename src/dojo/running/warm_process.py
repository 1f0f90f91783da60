"""The process that forks, as its owner sees it: started, asked, heard, and ended."""

import os
import select
import signal
import subprocess
import tempfile
from typing import IO, NoReturn

from dojo.errors import CourseError
from dojo.running.environment import clean_environment, python_command
from dojo.running.shut_in import Isolation

_CHUNK = 1 << 16
_SILENCE = 1000  # milliseconds


class Killed(Exception):
    """The process is no more, by a signal; the number is minus the signal's."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def _file_for_complaints() -> IO[bytes]:
    """Return where errors go: a file, so that nothing waits for a reader; nowhere if there can be none."""
    try:
        return tempfile.TemporaryFile()
    except OSError:
        return open(os.devnull, "r+b")


class WarmProcess:
    """The process that forks, and two pipes to it that nothing else writes to.

    Parameters
    ----------
    jobs
        How many forks run at once.
    isolation
        How to shut in workers that run the implementations; None to run each beside its suite.
    """

    def __init__(self, jobs: int, isolation: Isolation | None) -> None:
        orders, self._orders = os.pipe()
        self._events, events = os.pipe()
        self._heard = select.poll()
        self._heard.register(self._events, select.POLLIN)
        self._read = b""
        self._lines: list[bytes] = []
        self._complaints = _file_for_complaints()
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

    @property
    def pid(self) -> int:
        """The process id."""
        return self._process.pid

    def is_gone(self) -> bool:
        """Return whether the process has ended."""
        return self._process.poll() is not None

    def send(self, data: bytes) -> None:
        """Give it an order."""
        try:
            while data:
                data = data[os.write(self._orders, data) :]
        except OSError:
            pass  # that the process is gone is noticed where its answer is read

    def line(self) -> bytes:
        """Return what is said next.

        Raises
        ------
        Killed
            If the process was ended by a signal.
        CourseError
            If it has ended by itself.
        """
        while not self._lines:
            while not self._heard.poll(_SILENCE):
                self._process.send_signal(signal.SIGCONT)  # what it runs may have stopped it
            chunk = os.read(self._events, _CHUNK)
            if not chunk:
                self._mourn()
            *self._lines, self._read = (self._read + chunk).split(b"\n")
            self._lines.reverse()
        return self._lines.pop()

    def _mourn(self) -> NoReturn:
        code = self._process.wait()
        if code < 0 and self._orders >= 0:
            raise Killed(code)
        self._complaints.seek(0)
        # Its last line says why.
        said = self._complaints.read().decode(errors="replace").strip().splitlines()
        why = f": {said[-1]}" if said else ""
        raise CourseError(f"The process that runs the suites ended with status {code}{why}.")

    def close(self) -> None:
        """End the process, and with it all its children."""
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
