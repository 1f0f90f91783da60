"""Processes that are always ended: commands that are timed, and watchers that are listened to."""

import os
import re
import selectors
import signal
import subprocess
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from pathlib import Path

# What a session of nox, a CI job or an author's shell sets, and a learner's terminal does not.
_FOREIGN = re.compile(
    r"CI|GITHUB_.*|PYTEST_.*|PY_COLORS|COV.*|DOJO_.*|NOX_.*|GIT_.*|VIRTUAL_ENV|COLUMNS|(FORCE|NO)_COLOR"
    r"|PYTHON(PATH|HOME|DONTWRITEBYTECODE)"
)
_TO_END = 5.0  # seconds
_LONGEST = 900.0  # seconds that a command may take
_LONGEST_VERDICT = 60.0  # seconds
_QUIET = 1.0  # seconds of silence after which a watcher waits for the next save


class Failed(Exception):
    """A process did not do what it was started for; the text is what it said."""


def learner(*first: Path) -> dict[str, str]:
    """Return the environment of a learner's terminal.

    Parameters
    ----------
    first
        Folders to put at the head of ``PATH``.
    """
    kept = {key: value for key, value in os.environ.items() if not _FOREIGN.fullmatch(key)}
    path = os.pathsep.join([*map(str, first), kept.get("PATH", os.defpath)])
    # Unbuffered, a line comes through a pipe when it would appear on a terminal.
    return kept | {"PATH": path, "PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}


def timed(
    command: Sequence[str | Path],
    folder: Path,
    environment: dict[str, str],
    allowed: tuple[int, ...] = (0,),
    longest: float = _LONGEST,
    beside: Callable[[int], AbstractContextManager[object]] = lambda _: nullcontext(),
) -> float:
    """Run a command and return the wall time of its process, in seconds.

    Parameters
    ----------
    command, folder, environment
        What to run, where, with which variables.
    allowed
        The exit codes that mean that it did its work.
    longest
        Seconds that it may take.
    beside
        Makes what watches the process while it runs, from its number.

    Raises
    ------
    Failed
        If it ends with another code, or does not end.
    """
    before = time.perf_counter()
    with _started(command, folder, environment) as process, beside(process.pid):
        try:
            said, _ = process.communicate(timeout=longest)
        except subprocess.TimeoutExpired:
            raise Failed(f"{_shown(command)} did not end.") from None
        seconds = time.perf_counter() - before
    if process.returncode not in allowed:
        raise Failed(f"{_shown(command)} ended with {process.returncode}:\n{_tail(said)}")
    return seconds


class Watcher:
    """A watcher in a process of its own.

    Parameters
    ----------
    process
        The process, of which standard output is a pipe.
    """

    def __init__(self, process: "subprocess.Popen[bytes]") -> None:
        assert process.stdout is not None
        self._pipe = process.stdout.fileno()
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._pipe, selectors.EVENT_READ)
        self._said = b""

    def until(self, pattern: str, patience: float = _LONGEST_VERDICT) -> float:
        """Return the moment at which a line that fits was there, in seconds of ``time.perf_counter``.

        Parameters
        ----------
        pattern
            A regular expression; ``^`` is the beginning of a line.
        patience
            Seconds to wait.

        Raises
        ------
        Failed
            If no such line comes.
        """
        wanted = re.compile(pattern.encode(), re.MULTILINE)
        end = time.perf_counter() + patience
        while self._hear(end - time.perf_counter()):
            now = time.perf_counter()
            if wanted.search(self._said):
                return now
        raise Failed(f"No line like {pattern} came, but:\n{_tail(self._said)}")

    def rest(self) -> None:
        """Wait until it has been silent for a while, and forget what it said."""
        while self._hear(_QUIET):
            continue
        self._said = b""

    def _hear(self, patience: float) -> bool:
        """Take what comes; return whether anything did."""
        if patience <= 0 or not self._selector.select(patience):
            return False
        chunk = os.read(self._pipe, 65536)
        self._said += chunk
        return bool(chunk)


@contextmanager
def watcher(command: Sequence[str | Path], folder: Path, environment: dict[str, str]) -> Iterator[Watcher]:
    """Start a watcher, and end it with everything that it started."""
    with _started(command, folder, environment) as process:
        yield Watcher(process)


@contextmanager
def _started(
    command: Sequence[str | Path], folder: Path, environment: dict[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,  # a group of its own, which can be ended as a whole
    )
    try:
        yield process
    finally:
        _end(process)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGINT)  # as Ctrl-C: a watcher may have things to put away
        try:
            process.wait(_TO_END)
        except subprocess.TimeoutExpired:
            pass
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        pass  # nobody is left
    process.wait()
    assert process.stdout is not None
    process.stdout.close()


def _shown(command: Sequence[str | Path]) -> str:
    return " ".join([Path(command[0]).name, *map(str, command[1:])])


def _tail(said: bytes) -> str:
    return said.decode(errors="replace")[-2000:]
