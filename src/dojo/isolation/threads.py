"""Threads of a worker: each has to be allowed from outside before it starts, so they can be counted.

No limit of the system would do.  RLIMIT_NPROC counts all processes of a user and means nothing to root,
control groups have to be granted, and a filter of seccomp cannot count.  But a filter can hold a call up
until another process has answered, after ``linux/seccomp.h`` and
https://docs.kernel.org/userspace-api/seccomp_filter.html (user notification).
"""

import errno
import os
import select
import struct

MOST = 64  # threads of one worker
NEW_THREAD = 0x00010000  # linux/sched.h: CLONE_THREAD
# What the C libraries ask for when they start a thread; namespaces and signals to parents are not in it.
_USUAL = 0x007D0F00
_RECEIVE, _SEND = 0xC0502100, 0xC0182101
_QUESTION = struct.Struct("=QIIiIQ6Q")
_ANSWER = struct.Struct("=QqiI")
_GO_ON = 1
_LINK = "anon_inode:seccomp notify"
_DESCRIPTORS = 64


def listener() -> int | None:
    """Return the descriptor of this process on which its new threads are announced, or None."""
    for descriptor in range(3, _DESCRIPTORS):
        try:
            if os.readlink(f"/proc/self/fd/{descriptor}") == _LINK:
                return descriptor
        except OSError:
            continue
    return None


def answer(descriptor: int, worker: int) -> bool:
    """Let one new thread of a worker start, or refuse it.

    Parameters
    ----------
    descriptor
        What `listener` has returned in the worker.
    worker
        The process id of the worker.

    Returns
    -------
    bool
        Whether more questions can come.
    """
    import fcntl  # Windows has none, and no use for this function; but a run there imports this module

    poll = select.poll()
    poll.register(descriptor, select.POLLIN)
    heard = dict(poll.poll(0)).get(descriptor, 0)
    if not heard & select.POLLIN:  # older kernels would wait here for a worker that is no more
        return not heard
    question = bytearray(_QUESTION.size)
    try:
        fcntl.ioctl(descriptor, _RECEIVE, question)
        number, _, _, _, _, _, flags, *_ = _QUESTION.unpack(question)
        refused = 0 if _may_start(worker, flags) else -errno.EAGAIN
        fcntl.ioctl(descriptor, _SEND, _ANSWER.pack(number, 0, refused, 0 if refused else _GO_ON))
    except OSError as error:
        return error.errno in (errno.ENOENT, errno.EINTR)  # whoever asked has ended meanwhile
    return True


def _may_start(worker: int, flags: int) -> bool:
    if flags & ~_USUAL:
        return False
    try:
        return len(os.listdir(f"/proc/{worker}/task")) < MOST
    except OSError:
        return False
