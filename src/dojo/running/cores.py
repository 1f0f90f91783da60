"""How many cores there are to use."""

import os
from pathlib import Path

_QUOTA = Path("/sys/fs/cgroup/cpu.max")


def usable_cores() -> int:
    """Return the number of cores that this process may use, by its affinity and its container's quota."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # macOS, Windows
        cores = os.cpu_count() or 1
    return max(1, min(cores, _quota() or cores))


def _quota() -> int | None:
    """Return the whole cores of a container's quota, or None where there is none."""
    try:
        most, period = _QUOTA.read_text(encoding="ascii").split()
        return max(1, int(most) // int(period))
    except (OSError, ValueError):
        return None  # no container, or "max"
