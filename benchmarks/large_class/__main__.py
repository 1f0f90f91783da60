"""Grade classes of several sizes, print, and with ``--write`` put the results into the README."""

import argparse
import json
import signal
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from benchmarks import course, environments
from benchmarks.large_class import submissions
from benchmarks.large_class.memory import Memory
from benchmarks.processes import Failed, learner, timed
from benchmarks.report import number, put, table
from dojo.course.workspace import Workspace
from dojo.running.cores import usable_cores

_MOST_MEMORY = 300  # megabytes
_LONGEST = 6 * 3600.0  # seconds
_MEGABYTE = 1_000_000


@dataclass(frozen=True)
class Graded:
    """What it took to grade a class.

    Attributes
    ----------
    students, units
        How many submissions there were, and how many files of katas in them.
    seconds
        Wall time of the command.
    memory
        What was seen meanwhile.
    """

    students: int
    units: int
    seconds: float
    memory: Memory


def main() -> int:
    """Carry out the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.large_class", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1000], help="submissions of each class")
    parser.add_argument("--write", action="store_true", help="write benchmarks/large_class/README.md")
    arguments = parser.parse_args()
    # Asked to end, leave as after Ctrl-C: through every `finally`, so that nothing stays behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with tempfile.TemporaryDirectory(prefix="dojo-benchmarks-") as folder:
            text = _measured(Path(folder).resolve(), arguments.sizes)
    except Failed as failure:
        raise SystemExit(str(failure)) from None
    except KeyboardInterrupt:
        return 130
    print(text)
    if arguments.write:
        put(Path(__file__).with_name("README.md"), text)
    return 0


def _measured(folder: Path, sizes: list[int]) -> str:
    workspace = course.copied(folder / "course")
    graded = [_graded(workspace, folder / str(size), size) for size in sorted(sizes)]
    return "\n\n".join([_versions(), _table(graded), _judged(graded)]) + "\n"


def _graded(workspace: Workspace, folder: Path, students: int) -> Graded:
    print(f"grading {students} submissions", file=sys.stderr)
    earned = submissions.made(workspace, folder / "class", students)
    bin_ = Path(sys.executable).parent
    words = [bin_ / "dojo", "grade", folder / "class", "--output", folder / "gradebook", "--katas"]
    memory = Memory()
    command = [*words, *submissions.NAMES]
    seconds = timed(command, workspace.root, learner(bin_), longest=_LONGEST, beside=memory.of)
    _insist_on(earned, folder / "gradebook" / "gradebook.json")
    graded = Graded(students, earned.total() - earned["missing"], seconds, memory)
    print(_table([graded]), file=sys.stderr)  # the next class can take hours
    return graded


def _insist_on(earned: Counter[str], gradebook: Path) -> None:
    rows = json.loads(gradebook.read_text(encoding="utf-8"))["submissions"]
    given = Counter(kata["verdict"] for row in rows for kata in row["katas"])
    if given != earned:
        raise Failed(f"The class earns {dict(earned)}, and the gradebook says {dict(given)}.")


def _versions() -> str:
    found = environments.versions(Path(sys.executable).parent, "numpy", "pytest", "hypothesis")
    listed = ", ".join(f"{name} {version}" for name, version in found.items())
    return f"Cores to use: {usable_cores()}. {listed}."


def _table(graded: list[Graded]) -> str:
    rows = [
        (
            str(one.students),
            str(one.units),
            number(one.seconds, "s"),
            number(one.units / one.seconds),
            _megabytes(one.memory.most),
            _megabytes(one.memory.most_of_first),
            str(one.memory.most_processes),
        )
        for one in graded
    ]
    head = (
        "submissions",
        "units",
        "wall time",
        "units a second",
        "memory",
        "of that, `dojo grade`",
        "processes",
    )
    return table(head, rows)


def _judged(graded: list[Graded]) -> str:
    most = max(one.memory.most for one in graded)
    verdict = "met" if most <= _MOST_MEMORY * _MEGABYTE else "**not met**"
    growth = number(graded[-1].memory.most / graded[0].memory.most)
    return (
        f"Memory, at most {_MOST_MEMORY} MB: {verdict}. "
        f"The largest class takes {growth} times the memory of the smallest."
    )


def _megabytes(count: int) -> str:
    return f"{count / _MEGABYTE:.0f} MB"


if __name__ == "__main__":
    sys.exit(main())
