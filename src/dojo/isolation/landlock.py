"""Landlock: a process gives up, for good, every file and every network address that it does not name.

A binding for three system calls of Linux, after ``linux/landlock.h`` and the kernel's documentation
(https://docs.kernel.org/userspace-api/landlock.html).
"""

import ctypes
import os
import sys
from collections.abc import Iterable
from pathlib import Path

# The same numbers on every architecture: these calls are younger than the common table.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_VERSION_FLAG = 1
_RULE_PATH_BENEATH = 1
_NO_NEW_PRIVILEGES = 38  # linux/prctl.h

_EXECUTE, _WRITE_FILE, _READ_FILE, _READ_FOLDER = 1, 2, 4, 8
_READING = _EXECUTE | _READ_FILE | _READ_FOLDER
# The rights to files that each version of the interface knows, and so can remove.
_FILE_RIGHTS = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1, 4: (1 << 15) - 1, 5: (1 << 16) - 1}
_TCP = 0b11  # bind and connect, since version 4
_SCOPES = 0b11  # abstract sockets and signals to outside, since version 6


class _Ruleset(ctypes.Structure):
    _fields_ = (
        ("files", ctypes.c_uint64),
        ("network", ctypes.c_uint64),
        ("scopes", ctypes.c_uint64),
    )


class _PathBeneath(ctypes.Structure):
    _pack_ = 1
    _fields_ = (("allowed", ctypes.c_uint64), ("folder", ctypes.c_int32))


def version() -> int:
    """Return the version of the interface that the kernel has, 0 for none."""
    if not sys.platform.startswith("linux"):
        return 0
    found: int = ctypes.CDLL(None, use_errno=True).syscall(_CREATE_RULESET, None, 0, _VERSION_FLAG)
    return max(0, found)


def restrict(readable: Iterable[Path], writable: Path) -> None:
    """Let this process read below some folders, write below one, and reach nothing else.

    It holds for the calling thread and whatever it starts, so there must be one thread only.

    Raises
    ------
    OSError
        If the kernel refuses.
    """
    libc = ctypes.CDLL(None, use_errno=True)
    known = version()
    files = _FILE_RIGHTS[min(known, max(_FILE_RIGHTS))]
    rules = _Ruleset(files, _TCP if known >= 4 else 0, _SCOPES if known >= 6 else 0)
    # Older kernels refuse a longer structure than the one they know.
    size = 24 if known >= 6 else 16 if known >= 4 else 8
    ruleset = _checked(libc.syscall(_CREATE_RULESET, ctypes.byref(rules), size, 0))
    for path in readable:
        _allow(libc, ruleset, path, _READING & files)
    _allow(libc, ruleset, writable, files & ~_EXECUTE)
    _checked(libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0))
    _checked(libc.syscall(_RESTRICT_SELF, ruleset, 0))
    os.close(ruleset)


def _allow(libc: ctypes.CDLL, ruleset: int, path: Path, rights: int) -> None:
    try:
        folder = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return  # what is not there needs no permission
    if not path.is_dir():
        rights &= _EXECUTE | _WRITE_FILE | _READ_FILE
    rule = _PathBeneath(rights, folder)
    _checked(libc.syscall(_ADD_RULE, ruleset, _RULE_PATH_BENEATH, ctypes.byref(rule), 0))
    os.close(folder)


def _checked(result: int) -> int:
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, os.strerror(code))
    return result
