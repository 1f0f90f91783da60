"""What `nox -s progress` costs beside `nox --list` on a long road: ``python -m benchmarks.long_road``.

The katas are copied under new names until the road is long enough, and all are solved.  Both commands
run in turn.  Processor time stands beside the clock on the wall, which a busy machine changes.
"""

import argparse
import re
import resource
import sys
import tempfile
from pathlib import Path

from benchmarks import course
from benchmarks.environments import nox_program
from benchmarks.processes import Failed, learner, timed
from benchmarks.timing import Timing
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace

MOST = 2.0  # times `nox --list`
_LIST = ("--list",)
_PROGRESS = ("-s", "progress")


def main() -> int:
    """Measure and print; return 1 if the target is missed."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.long_road", description=__doc__)
    parser.add_argument("--katas", type=int, default=160)
    parser.add_argument("--runs", type=int, default=21)
    arguments = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="dojo-benchmarks-") as folder:
            road = lengthened(course.copied(Path(folder).resolve() / "course"), arguments.katas)
            wall, processor = measured(road, arguments.runs)
    except Failed as failure:
        raise SystemExit(str(failure)) from None
    print(f"{arguments.katas} katas, {arguments.runs} runs of each command in turn, medians:")
    _print("by the clock", wall)
    return 0 if _print("processor time", processor) <= MOST else 1


def lengthened(road: Workspace, katas: int) -> Workspace:
    """Copy katas under new names until there are as many as asked for, and solve all."""
    course.solve(road)
    own = course.katas(road)
    lines = [road.roadmap.read_text(encoding="utf-8"), "[[track]]", 'name = "copies"', 'title = "Copies"']
    for number in range(katas - len(own)):
        lines += _copied(road, own[number % len(own)], 2 + number // len(own))
    road.roadmap.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return road


def measured(road: Workspace, runs: int) -> tuple[list[Timing], list[Timing]]:
    """Run both commands in turn; return their times by the clock, and their processor times."""
    nox = nox_program()
    print("running every suite once", file=sys.stderr)
    timed([nox, *_PROGRESS], road.root, learner())
    wall: dict[tuple[str, ...], list[float]] = {_LIST: [], _PROGRESS: []}
    processor: dict[tuple[str, ...], list[float]] = {_LIST: [], _PROGRESS: []}
    for _ in range(runs):
        for words in (_LIST, _PROGRESS):
            before = _spent()
            wall[words].append(timed([nox, *words], road.root, learner()))
            processor[words].append(_spent() - before)
    return _timings(wall), _timings(processor)


def _copied(road: Workspace, kata: Kata, number: int) -> list[str]:
    copy = Kata(
        f"{kata.name}_{number}", "copies", f"{kata.title} {number}", kata.difficulty, kata.needs, kata.forbid
    )
    road.folder(copy).mkdir(parents=True)
    for path, target in ((road.stub(kata), road.stub(copy)), (road.suite(kata), road.suite(copy))):
        text = path.read_text(encoding="utf-8")
        target.write_text(re.sub(rf"\b{kata.name}\b", copy.name, text), encoding="utf-8")
    return course.as_toml(copy)


def _spent() -> float:
    usage = resource.getrusage(resource.RUSAGE_CHILDREN)
    return usage.ru_utime + usage.ru_stime


def _timings(seconds: dict[tuple[str, ...], list[float]]) -> list[Timing]:
    return [Timing(" ".join(("nox", *words)), tuple(each)) for words, each in seconds.items()]


def _print(what: str, timings: list[Timing]) -> float:
    listed, progress = timings
    ratio = progress.median / listed.median
    shown = ", ".join(f"{timing.label} {timing.median:.3f} s" for timing in timings)
    print(f"{what}: {shown}, ratio {ratio:.2f} (at most {MOST:.0f})")
    return ratio


if __name__ == "__main__":
    sys.exit(main())
