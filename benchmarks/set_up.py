"""From a fresh clone and nothing downloaded to the first score, with uv and with pip."""

import os
import shutil
from dataclasses import dataclass
from pathlib import Path

from benchmarks.course import ROOT
from benchmarks.environments import bare, programs
from benchmarks.processes import Failed, learner, timed


@dataclass(frozen=True)
class SetUp:
    """One way to set up.

    Attributes
    ----------
    label
        For people.
    seconds
        The time of the first ``nox -s progress``, in seconds; None if it did not work.
    why_not
        A sentence, if it did not work.
    """

    label: str
    seconds: float | None
    why_not: str = ""


def measure(folder: Path) -> list[SetUp]:
    """Set up with uv and with pip, once each, in new folders below `folder`."""
    cache = {"UV_CACHE_DIR": str(folder / "empty-cache")}
    return [
        _set_up("with uv", folder / "uv", "nox[uv]", learner() | cache),
        _set_up("with pip", folder / "pip", "nox", _without_uv() | {"PIP_NO_CACHE_DIR": "1"}),
    ]


def _set_up(label: str, folder: Path, nox: str, environment: dict[str, str]) -> SetUp:
    folder.mkdir(parents=True)
    try:
        bare(folder / "python", "--quiet", nox)
        timed(["git", "clone", "--quiet", str(ROOT), "clone"], folder, environment)
        program = programs(folder / "python") / "nox"
        return SetUp(label, timed([program, "-s", "progress"], folder / "clone", environment))
    except Failed as failure:
        last = str(failure).strip().splitlines()[-1]
        return SetUp(label, None, f"It did not work here, perhaps for want of a network: {last}")


def _without_uv() -> dict[str, str]:
    environment = learner()
    folders = environment["PATH"].split(os.pathsep)
    kept = [folder for folder in folders if not shutil.which("uv", path=folder)]
    return environment | {"PATH": os.pathsep.join(kept)}
