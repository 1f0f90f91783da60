"""A process that runs one order and ends: its limits, its silence, its way to say what happens."""

import ctypes
import json
import os
import signal
import sys
import threading
from collections.abc import Callable
from typing import Any

LATE = 75  # exit status of a process that has ended itself at its deadline
_MEMORY = 4 * 2**30  # bytes of address space
_LARGEST_FILE = 64 * 2**20  # bytes
_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_PR_SET_CHILD_SUBREAPER = 36


def emitter(descriptor: int) -> Callable[[dict[str, Any]], None]:
    """Return a function that writes an event as a line of JSON."""

    def emit(event: dict[str, Any]) -> None:
        data = json.dumps(event).encode() + b"\n"
        while data:
            data = data[os.write(descriptor, data) :]

    return emit


def silence() -> None:
    """Point the standard streams of this process to nowhere.

    What the learner prints is kept by ``dojo.implementation.printed``; this is for what goes around it.
    """
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.close(null)


def limit(deadline: float) -> None:
    """Set limits that end this process even if nobody is left to end it.

    Parameters
    ----------
    deadline
        Seconds that the run may take.
    """
    try:
        import resource
    except ImportError:  # Windows: the deadline of the parent is the only limit
        return
    processor = int(deadline) + 30
    for kind, wanted in (
        (resource.RLIMIT_CPU, processor),
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_FSIZE, _LARGEST_FILE),
        (resource.RLIMIT_CORE, 0),
    ):
        _, most = resource.getrlimit(kind)
        least = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        try:
            resource.setrlimit(kind, (least, most))
        except (ValueError, OSError):
            continue  # macOS knows some of these limits and refuses to set them
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def end_at(deadline: float) -> None:
    """End this process with the status `LATE` when so many seconds have passed.

    Without a fork there may be threads; this one does not keep the process alive.
    """
    timer = threading.Timer(deadline, os._exit, [LATE])
    timer.daemon = True
    timer.start()


def die_with_parent() -> None:
    """Ask Linux to kill this process when its parent ends."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt_orphans() -> None:
    """Ask Linux to hand to this process whatever its descendants leave behind."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)
