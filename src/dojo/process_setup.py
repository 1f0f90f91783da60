"""What a process of ours does to itself at its start: its limits, its silence, its end with its owner."""

import ctypes
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from types import FrameType

LATE = 75  # exit status of a process that has ended itself at its deadline
_KILLED = -9  # minus the number of SIGKILL, which Windows does not have
_MEMORY = 4 * 2**30  # bytes of address space
_LARGEST_FILE = 64 * 2**20  # bytes
_PR_SET_PDEATHSIG = 1  # linux/prctl.h
_PR_SET_CHILD_SUBREAPER = 36
_LOOK_EVERY = 0.05  # seconds
_NEARLY = 0.9
_allowed: dict[str, float] = {}  # until when this process may run, for a thread of its own to see
# What only a limit sends, unless a process sends it to itself; Windows has neither of them.
_OF_LIMITS = {getattr(signal, name, 0) for name in ("SIGPROF", "SIGXCPU")} - {0}


def longest_wait(deadline: float) -> float:
    """Return after how many seconds a run that has not used its processor time is given up.

    Generous, so that a busy machine fails nobody: with eight busy loops beside it on two cores, a
    run gets a fifth of a core.
    """
    return 6 * deadline + 2


def silence() -> None:
    """Point the standard streams of this process to nowhere.

    What the learner prints is kept by ``Printed``; this is for what goes around it.
    """
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    os.close(null)


def limit(deadline: float, memory: int = _MEMORY, largest_file: int = _LARGEST_FILE) -> None:
    """Set limits that end this process even if nobody is left to end it.

    Parameters
    ----------
    deadline
        Seconds of processor time, of all its threads together, for the facts and as many for the
        edges; SIGPROF comes then.  Code that has learned to stop it meets SIGXCPU after both.
    memory, largest_file
        Bytes.
    """
    try:
        import resource
    except ImportError:  # Windows: the watchdog is the only limit
        return
    seconds = int(time.process_time() + 2 * deadline) + 1  # it counts what was used before, too
    _restrict(resource.RLIMIT_CPU, seconds, seconds + 1)
    _restrict(resource.RLIMIT_AS, memory)
    _restrict(resource.RLIMIT_FSIZE, largest_file)
    _restrict(resource.RLIMIT_CORE, 0)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    signal.signal(signal.SIGPROF, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_PROF, deadline)


def tell_line(path: str, deadline: float, tell: Callable[[int], None]) -> None:
    """Tell the line at which a file is when nine tenths of the processor time are used up.

    Parameters
    ----------
    path
        The file, as its frames name it; nothing is told where it does not run then.
    deadline
        Seconds of processor time.
    tell
        Called with the number of the line that was reached last.
    """
    if not hasattr(signal, "setitimer"):
        return

    def look(_: int, frame: FrameType | None) -> None:
        while frame is not None and frame.f_code.co_filename != path:
            frame = frame.f_back
        if frame is not None:
            tell(frame.f_lineno)

    signal.signal(signal.SIGVTALRM, look)
    signal.setitimer(signal.ITIMER_VIRTUAL, _NEARLY * deadline)


def renew(deadline: float) -> None:
    """Let this process, which has its limits, take so many seconds of processor time from now on."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, deadline)
    _allow(deadline)


def _allow(deadline: float) -> None:
    until, give_up = time.process_time() + deadline, time.monotonic() + longest_wait(deadline)
    _allowed.update(until=until, give_up=give_up)


def _restrict(kind: int, soft: int, hard: int | None = None) -> None:
    import resource

    _, most = resource.getrlimit(kind)
    free = most == resource.RLIM_INFINITY
    wanted = (soft, soft if hard is None else hard)
    try:
        resource.setrlimit(kind, wanted if free else (min(wanted[0], most), min(wanted[1], most)))
    except (ValueError, OSError):
        return  # macOS knows some of these limits and refuses to set them


def used_up(code: int, seconds: float, deadline: float) -> bool:
    """Return whether a process has ended because it has used up its processor time.

    Parameters
    ----------
    code
        Its exit status, or minus the number of the signal that ended it.
    seconds, deadline
        The processor time that it took, and that it had.
    """
    if -code in _OF_LIMITS:
        return True  # the timer counts in steps, so its time may seem to be less
    # Anybody can end so, and the last of the limits, too.
    return code in {LATE, _KILLED} and seconds >= deadline


def end_at(deadline: float) -> None:
    """End this process with the status `LATE` at its deadline, from a thread of its own.

    For systems without a timer of processor time.  The thread does not keep the process alive.
    """

    def watch() -> None:
        while time.process_time() < _allowed["until"] and time.monotonic() < _allowed["give_up"]:
            time.sleep(_LOOK_EVERY)
        os._exit(LATE)

    _allow(deadline)

    threading.Thread(target=watch, daemon=True).start()


def hear_signals() -> None:
    """Let all signals through, should whoever started this process have held them up."""
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_SETMASK, ())


def die_with_parent() -> None:
    """Ask Linux to kill this process when its parent ends."""
    _prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def adopt_orphans() -> None:
    """Ask Linux to hand to this process whatever its descendants leave behind."""
    _prctl(_PR_SET_CHILD_SUBREAPER, 1)


def _prctl(option: int, value: int) -> None:
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(option, value, 0, 0, 0)
