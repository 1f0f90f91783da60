"""What the measurements were made on."""

import os
import platform

from benchmarks.environments import Environments, nox_version, versions

_LIBRARIES = ("numpy", "pytest", "hypothesis", "pytest-watch", "watchdog")


def described(environments: Environments) -> str:
    """Return the system, the cores and the versions, as two sentences."""
    learners = versions(environments.bin, *_LIBRARIES)
    watchers = versions(environments.pytest_watcher, "pytest-watcher", "watchdog")
    others = {
        "pytest-watcher": f"{watchers['pytest-watcher']} (with watchdog {watchers['watchdog']})",
        "nox": nox_version(environments.nox),
    }
    listed = ", ".join(f"{name} {version}" for name, version in (learners | others).items())
    return f"{platform.system()} on {platform.machine()}, cores to use: {_cores()}. {listed}."


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
