"""Forks a worker for each file: a process that has numpy imported and has never seen a learner's code.

It listens on a socket that is its standard input.  Each request brings two descriptors: the worker's
channel, and a control.  The process id of the worker is written to the control, and how the worker
ended; when the other end of the control is closed, the worker is killed with all that it started.

``python -I -B -m dojo.isolation.zygote LAYERS CANARY`` starts it.
"""

import fcntl
import json
import os
import selectors
import shutil
import signal
import socket
import sys
import tempfile
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

# Imported here, once: what a learner may import costs nothing in the worker.  Numpy's own modules with it,
# for a function that is forbidden is replaced wherever it is.
import numpy.fft  # noqa: F401
import numpy.ma  # noqa: F401
import numpy.polynomial  # noqa: F401
import numpy.random  # noqa: F401

from dojo.implementation.refusal import index_places
from dojo.isolation import sandbox, threads
from dojo.isolation.wire import REQUEST, Channel
from dojo.isolation.worker import Worker
from dojo.process_setup import adopt_orphans, die_with_parent, hear_signals

_LISTEN = 0
_CHANNEL = 3
_TELL = 4
_OUT_OF_THE_WAY = 128


@dataclass(eq=False)
class _Child:
    pid: int
    control: socket.socket
    folder: Path


@dataclass(frozen=True)
class _Threads:
    """What is heard of a worker's new threads: first the descriptor that tells of them, then each."""

    worker: int
    source: socket.socket | int


class Zygote:
    """The loop that forks, and that ends whoever has to be ended.

    Parameters
    ----------
    layers
        The layers of the sandbox to use.
    canary
        A file that no worker may read.
    """

    def __init__(self, layers: list[str], canary: Path) -> None:
        self._layers = layers
        self._canary = canary
        self._children: dict[int, _Child] = {}
        self._listening = socket.socket(fileno=os.dup(_LISTEN))
        self._selector = selectors.DefaultSelector()
        self._selector.register(self._listening, selectors.EVENT_READ, None)
        self._wake, waker = os.pipe()
        for descriptor in (self._wake, waker):
            os.set_blocking(descriptor, False)
        signal.set_wakeup_fd(waker, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        self._selector.register(self._wake, selectors.EVENT_READ, "reap")
        self._waker = waker

    def serve(self) -> None:
        """Fork for each request until whoever asks is gone."""
        try:
            while True:
                for key, _ in self._selector.select():
                    if self._selector.get_map().get(key.fd) is not key:
                        continue  # it was buried a moment ago, in this round
                    if key.data is None:
                        if not self._accept():
                            return
                    elif key.data == "reap":
                        self._reap()
                    elif isinstance(key.data, _Threads):
                        self._hear(key.data)
                    else:
                        _kill(key.data.pid)
                        self._selector.unregister(key.data.control)
        finally:
            for child in self._children.values():
                _kill(child.pid)
                shutil.rmtree(child.folder, ignore_errors=True)

    def _accept(self) -> bool:
        message, descriptors, _, _ = socket.recv_fds(self._listening, REQUEST.size, 2)
        if not message:
            return False
        channel, control = descriptors
        folder = Path(tempfile.mkdtemp(prefix="dojo-worker-"))
        parent = os.getpid()
        told, tell = socket.socketpair()
        pid = os.fork()
        if pid == 0:
            self._be_a_worker(channel, tell.fileno(), folder, parent, *REQUEST.unpack(message))
        os.close(channel)
        tell.close()
        self._selector.register(told, selectors.EVENT_READ, _Threads(pid, told))
        child = _Child(pid, socket.socket(fileno=control), folder)
        self._children[pid] = child
        self._selector.register(child.control, selectors.EVENT_READ, child)
        return True

    def _hear(self, of: _Threads) -> None:
        if isinstance(of.source, int):
            if not threads.answer(of.source, of.worker):
                self._stop_hearing(of.source)
            return
        _, descriptors, _, _ = socket.recv_fds(of.source, 16, 1)
        self._stop_hearing(of.source)
        for descriptor in descriptors:
            self._selector.register(descriptor, selectors.EVENT_READ, _Threads(of.worker, descriptor))

    def _stop_hearing(self, source: socket.socket | int) -> None:
        self._selector.unregister(source)
        if isinstance(source, int):
            os.close(source)
        else:
            source.close()

    def _be_a_worker(self, channel: int, tell: int, folder: Path, parent: int, deadline: float) -> NoReturn:
        code = 1
        try:
            signal.set_wakeup_fd(-1)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            os.setsid()
            die_with_parent()
            self._let_go(channel, tell)
            _hand_over(sandbox.shut_in(folder, self._layers, deadline))
            broken = sandbox.broken_promises(self._canary, parent)
            stream = Channel(socket.socket(fileno=_CHANNEL))
            stream.send({"broken": broken}, [])
            Worker(stream).serve()
            code = 0
        finally:
            # Nothing may climb past this line: above it stands the loop of the zygote.
            os._exit(code)

    def _let_go(self, channel: int, tell: int) -> None:
        """Keep the channel, and what tells of threads, and nothing else open."""
        null = os.open(os.devnull, os.O_RDWR)
        kept = [fcntl.fcntl(descriptor, fcntl.F_DUPFD, _OUT_OF_THE_WAY) for descriptor in (channel, tell)]
        for descriptor in (0, 1, 2):
            os.dup2(null, descriptor)
        for before, after in pairwise([2, *kept, min(65536, os.sysconf("SC_OPEN_MAX"))]):
            os.closerange(before + 1, after)
        for descriptor, place in zip(kept, (_CHANNEL, _TELL), strict=True):
            os.dup2(descriptor, place)
            os.close(descriptor)

    def _reap(self) -> None:
        os.read(self._wake, 4096)
        while True:
            try:
                pid, status, usage = os.wait4(-1, os.WNOHANG)
            except ChildProcessError:
                return
            if not pid:
                return
            child = self._children.pop(pid, None)
            if child is not None:
                self._bury(child, os.waitstatus_to_exitcode(status), usage.ru_utime + usage.ru_stime)

    def _bury(self, child: _Child, code: int, seconds: float) -> None:
        _kill_group(child.pid)  # whatever it has left there; its own number may be another's by now
        for key in list(self._selector.get_map().values()):
            if isinstance(key.data, _Threads) and key.data.worker == child.pid:
                self._stop_hearing(key.data.source)
        if child.control in {key.fileobj for key in self._selector.get_map().values()}:
            self._selector.unregister(child.control)
        try:
            child.control.sendall(json.dumps({"code": code, "seconds": seconds}).encode())
        except OSError:
            pass  # nobody is there to be told
        child.control.close()
        shutil.rmtree(child.folder, ignore_errors=True)


def _hand_over(listener: int | None) -> None:
    """Give the zygote what tells of new threads: whoever has it decides, so it is not kept here."""
    with socket.socket(fileno=_TELL) as tell:
        if listener is not None:
            socket.send_fds(tell, [b"t"], [listener])
            os.close(listener)


def _kill(pid: int) -> None:
    _kill_group(pid)
    try:
        os.kill(pid, signal.SIGKILL)  # it may have no group of its own yet
    except (ProcessLookupError, PermissionError):
        pass


def _kill_group(pid: int) -> None:
    try:
        os.killpg(pid, signal.SIGKILL)
    except (ProcessLookupError, PermissionError):
        pass


def main() -> None:
    """Serve until standard input is closed."""
    hear_signals()
    die_with_parent()
    adopt_orphans()
    index_places()
    layers, canary = json.loads(sys.argv[1]), Path(sys.argv[2])
    Zygote(layers, canary).serve()


if __name__ == "__main__":
    main()
