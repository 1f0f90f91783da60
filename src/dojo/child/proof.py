"""A proof that a fork is safe with the linear algebra that is here.

Some libraries start threads of their own, and in a forked child they crash, or wait for threads that were
not copied: Apple's Accelerate did so in some versions.
"""

import os
import select
import signal
from typing import NoReturn

import numpy as np

from dojo import process_setup

_SIZE = 256  # rows and columns: enough for a library to share the work out
_PATIENCE = 1.0  # seconds
_MOST_PATIENCE = 10.0


def fault_after_fork() -> str:
    """Return what linear algebra does in a forked child: ``crashes``, ``hangs``, or an empty text."""
    told, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        _compute_and_exit()
    os.close(tell)
    # Nothing is ever written: it is closed when the child ends.
    ended, _, _ = select.select([told], [], [], _patience())
    os.close(told)
    if not ended:
        os.kill(pid, signal.SIGKILL)
    _, status = os.waitpid(pid, 0)
    if not ended:
        return "hangs"
    return "crashes" if status else ""


def _patience() -> float:
    """Return how long to wait: a child that has to share its core is not one that hangs."""
    waiting = os.getloadavg()[0] / (os.cpu_count() or 1)
    return min(_PATIENCE * max(1.0, waiting), _MOST_PATIENCE)


def _compute_and_exit() -> NoReturn:
    code = 1
    try:
        signal.set_wakeup_fd(-1)
        process_setup.die_with_parent()
        process_setup.silence()
        process_setup.limit(_MOST_PATIENCE)
        code = 0 if _computes() else 1
    finally:
        os._exit(code)


def _computes() -> bool:
    matrix = np.random.default_rng(0).normal(size=(_SIZE, _SIZE))
    q, r = np.linalg.qr(matrix)
    gram = matrix @ matrix.T + np.eye(_SIZE)
    factor = np.linalg.cholesky(gram)
    return np.allclose(q @ r, matrix) and np.allclose(factor @ factor.T, gram)
