"""Measure how fast a class is graded, print, and with ``--write`` put the results into the README."""

import argparse
import statistics
import sys
import tempfile
from pathlib import Path

from benchmarks import course, environments
from benchmarks.grading import school, worker
from benchmarks.grading.tools import CORES, tools
from benchmarks.processes import Failed
from benchmarks.report import number, put, table
from benchmarks.timing import Timing

_MOST_FOR_A_CALL = 0.5  # milliseconds
_MOST_FOR_A_SUITE = 3.0  # times its local time


def main() -> int:
    """Carry out the command line; return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.grading", description=__doc__)
    parser.add_argument("--students", type=int, default=12, help="submissions")
    parser.add_argument("--repeats", type=int, default=3, help="how often each tool grades the class")
    parser.add_argument("--write", action="store_true", help="write benchmarks/grading/README.md")
    arguments = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="dojo-benchmarks-") as folder:
            text = _measured(Path(folder).resolve(), arguments.students, arguments.repeats)
    except Failed as failure:
        raise SystemExit(str(failure)) from None
    print(text)
    if arguments.write:
        put(Path(__file__).with_name("README.md"), text)
    return 0


def _measured(folder: Path, students: int, repeats: int) -> str:
    workspace = course.copied(folder / "course")
    class_ = school.made(workspace, folder, students)
    bin_ = Path(sys.executable).parent
    ready = tools(class_, folder, bin_)
    seconds: dict[str, list[float]] = {tool.label: [] for tool in ready}
    for turn in range(repeats):
        for tool in ready:
            print(f"round {turn + 1} of {repeats}: {tool.label}", file=sys.stderr)
            seconds[tool.label].append(tool.grade())
    timings = [Timing(tool.label, tuple(seconds[tool.label])) for tool in ready]
    isolated = {tool.label: tool.isolated for tool in ready}
    suites = worker.suites(workspace, repeats)
    parts = [
        _versions(bin_),
        f"### A class of {students} with {len(class_.katas)} katas each, {repeats} times in turn",
        _throughput(timings, class_.units, isolated),
        "### A call to a worker",
        _calls(worker.calls(workspace)),
        "### A suite through a worker",
        _suites(suites),
    ]
    return "\n\n".join(parts) + "\n"


def _versions(bin_: Path) -> str:
    found = environments.versions(bin_, "numpy", "pytest", "hypothesis")
    listed = ", ".join(f"{name} {version}" for name, version in found.items())
    return f"Cores to use: {CORES}. {listed}."


def _throughput(timings: list[Timing], units: int, isolated: dict[str, str]) -> str:
    own = timings[-1]
    rows = [
        (
            timing.label,
            isolated[timing.label],
            number(timing.median, "s"),
            number(units / timing.median),
            number(timing.median / own.median),
        )
        for timing in timings
    ]
    head = ("what", "isolated", "median", "submissions x katas a second", "time / time of (d)")
    return table(head, rows)


def _calls(calls: dict[str, float]) -> str:
    rows = [
        (what, number(milliseconds, "ms"), _verdict(milliseconds, _MOST_FOR_A_CALL))
        for what, milliseconds in calls.items()
    ]
    return table(("what is passed, and comes back", "median", f"at most {_MOST_FOR_A_CALL} ms"), rows)


def _suites(suites: worker.Suites) -> str:
    ratios = suites.ratios
    median = statistics.median(ratios.values())
    rows = [
        (kata, number(suites.local[kata], "s"), number(suites.isolated[kata], "s"), number(ratio))
        for kata, ratio in sorted(ratios.items(), key=lambda pair: pair[1])
    ]
    said = f"The median of the ratios is {number(median)}: {_verdict(median, _MOST_FOR_A_SUITE)}"
    said += f" (at most {_MOST_FOR_A_SUITE})."
    return f"{said}\n\n{table(('kata', 'beside its suite', 'in a worker', 'ratio'), rows)}"


def _verdict(measured: float, most: float) -> str:
    return "met" if measured <= most else "**not met**"


if __name__ == "__main__":
    sys.exit(main())
