"""Where the suite's side gets its workers from: one zygote for many, started once."""

import json
import os
import shutil
import socket
import subprocess
import sys
import sysconfig
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from dojo.isolation import sandbox
from dojo.isolation.remote import Remote
from dojo.isolation.wire import REQUEST, Channel
from dojo.process_setup import longest_wait, used_up
from dojo.running.shut_in import Isolation

BUBBLEWRAP = "bubblewrap"
# Shared libraries, and what Python finds them with.
_SYSTEM = ("/usr", "/lib", "/lib64", "/bin", "/sbin", "/etc/ld.so.cache", "/etc/localtime")
_PATIENCE_FOR_END = 2.0  # seconds
_PATIENCE_FOR_START = 30.0  # seconds
_MOST_STARTS = 20  # of a zygote: one that cannot live is not started again and again


class Unsafe(Exception):
    """A worker can do what it must not."""


Lost = Callable[[str, int], NoReturn]


class Workers:
    """A zygote, and a way to ask it for workers, also from processes forked from this one.

    Parameters
    ----------
    isolation
        How the workers are shut in.

    """

    def __init__(self, isolation: Isolation) -> None:
        self._isolation = isolation
        # Both ends stay here: should the zygote be killed, the next one goes on with what is asked.
        self._requests, self._asked = socket.socketpair()
        self._starts = 0
        self._process = self._start()

    def keep_alive(self) -> int:
        """Start the zygote again if it has ended, and return its process id."""
        if self._process.poll() is not None and self._starts < _MOST_STARTS:
            self._process = self._start()
        return self._process.pid

    def _start(self) -> subprocess.Popen[bytes]:
        self._starts += 1
        isolation = self._isolation
        inner = [layer for layer in isolation.layers if layer != BUBBLEWRAP]
        command = [
            *(_bubblewrap() if BUBBLEWRAP in isolation.layers else []),
            *(sys.executable, "-I", "-B", "-m", "dojo.isolation.zygote"),
            *(json.dumps(inner), str(isolation.canary)),
        ]
        return subprocess.Popen(
            command,
            stdin=self._asked.fileno(),
            stdout=subprocess.DEVNULL,
            cwd="/",
            env=_environment(),
            start_new_session=True,  # Ctrl-C at the terminal is for the owner
        )

    @contextmanager
    def worker(self, deadline: float, lost: Lost) -> Iterator[Remote]:
        """Provide a new worker, and end it with all that it has started.

        Parameters
        ----------
        deadline
            Seconds of processor time that it may take.
        lost
            Called when the worker is no more or says what it must not: with ``"deadline"``,
            ``"exit"`` or ``"garbage"``, and its exit status where that is known.

        Raises
        ------
        Unsafe
            If the worker can do what it must not, unless that was allowed.
        """
        ours, theirs = socket.socketpair()
        control, their_control = socket.socketpair()
        socket.send_fds(self._requests, [REQUEST.pack(deadline)], [theirs.fileno(), their_control.fileno()])
        theirs.close()
        their_control.close()
        try:
            header, _ = Channel(ours, _PATIENCE_FOR_START).receive()
            if header["broken"] and not self._isolation.trusted:
                raise Unsafe(f"a worker can {', '.join(header['broken'])}")
            yield Remote(
                Channel(ours, longest_wait(deadline)), lambda end: lost(*_ending(end, control, deadline))
            )
        finally:
            ours.close()
            control.close()

    def broken_promises(self) -> list[str]:
        """Start a worker and return what it can do and must not, in words."""

        def lost(end: str, code: int) -> NoReturn:
            raise Unsafe(f"the test of the sandbox ended with {end}, {code}")

        try:
            with self.worker(_PATIENCE_FOR_START, lost):
                return []
        except Unsafe as error:
            return [str(error)]

    def close(self) -> None:
        """End the zygote and all its workers."""
        self._requests.close()
        self._asked.close()
        try:
            self._process.wait(5)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()


def layers() -> tuple[str, ...]:
    """Return the layers that this system has; bubblewrap only where it works."""
    found = sandbox.available()
    if shutil.which("bwrap"):
        works = subprocess.run(
            [*_bubblewrap(), sys.executable, "-I", "-c", ""], capture_output=True, check=False, timeout=60
        )
        if works.returncode == 0:
            return (BUBBLEWRAP, *found)
    return tuple(found)


def _ending(end: str, control: socket.socket, deadline: float) -> tuple[str, int]:
    """Return how a worker was lost, with its exit status; its processor time may have been used up."""
    control.settimeout(_PATIENCE_FOR_END)
    try:
        told = json.loads(control.recv(4096))  # written by the zygote
        code, seconds = int(told["code"]), float(told["seconds"])
    except (OSError, ValueError):
        return end, 0
    return ("deadline" if end == "exit" and used_up(code, seconds, deadline) else end), code


def _environment() -> dict[str, str]:
    threads = {key: value for key, value in os.environ.items() if key.endswith("_NUM_THREADS")}
    # Each thread would get a heap of its own, which takes 64 MiB of the address space at once.
    return threads | {"PATH": os.defpath, "LC_ALL": "C.UTF-8", "MALLOC_ARENA_MAX": "2"}


def _bubblewrap() -> list[str]:
    """Return the beginning of a command: new namespaces, and no file but those of Python to be seen."""
    names = ("stdlib", "platstdlib", "purelib", "platlib")
    python = {Path(sysconfig.get_path(name)) for name in names}
    python |= {Path(sys.prefix), Path(sys.base_prefix), Path(__file__).parents[1]}
    system = [path for path in map(Path, _SYSTEM) if path.exists()]
    bound = sorted({*python, *system})
    return [
        *("bwrap", "--unshare-all", "--die-with-parent", "--dev", "/dev", "--proc", "/proc"),
        *("--tmpfs", "/tmp", "--chdir", "/"),  # noqa: S108
        *(word for path in bound for word in ("--ro-bind", str(path), str(path))),
    ]
