"""Measure, print, and with ``--write`` put the results into the README."""

import argparse
import signal
import sys
import tempfile
from pathlib import Path

from benchmarks import course, environments, machine, report, save_to_verdict, set_up, whole_roadmap
from benchmarks.processes import Failed

# Fewer give no 95th percentile worth keeping.
_FEWEST_SAVES, _FEWEST_REPEATS = 20, 3


def main() -> int:
    """Carry out the command line; return the exit code."""
    arguments = _arguments()
    # Asked to end, leave as after Ctrl-C: through every `finally`, so that nothing stays behind.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with tempfile.TemporaryDirectory(prefix="dojo-benchmarks-") as folder:
            results = _measured(Path(folder).resolve(), arguments)
    except Failed as failure:
        raise SystemExit(str(failure)) from None
    except KeyboardInterrupt:
        return 130
    print(report.markdown(results))
    if arguments.write:
        report.write(results)
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    add = parser.add_argument
    add("--saves", type=_count, default=_FEWEST_SAVES, help="saves of each kata, and quick scores")
    add("--repeats", type=_count, default=_FEWEST_REPEATS, help="slow scores")
    add("--set-up", action="store_true", help="also set up from nothing; needs a network")
    add("--write", action="store_true", help="write benchmarks/README.md and its charts")
    arguments = parser.parse_args()
    if arguments.write and (arguments.saves < _FEWEST_SAVES or arguments.repeats < _FEWEST_REPEATS):
        parser.error(f"--write needs at least --saves {_FEWEST_SAVES} and --repeats {_FEWEST_REPEATS}")
    return arguments


def _count(text: str) -> int:
    value = int(text)
    if value < 1:
        raise argparse.ArgumentTypeError(f"must be at least 1, not {text}")
    return value


def _measured(folder: Path, arguments: argparse.Namespace) -> report.Results:
    solved = course.copied(folder / "solved")
    course.solve(solved)
    print("making the environments", file=sys.stderr)
    made = environments.made(solved, folder / "pytest-watcher")
    return report.Results(
        machine=machine.described(made),
        saves=save_to_verdict.measure(made, folder, arguments.saves),
        whole=whole_roadmap.measure(made, solved, arguments.repeats, arguments.saves),
        set_up=set_up.measure(folder / "set-up") if arguments.set_up else [],
    )


if __name__ == "__main__":
    sys.exit(main())
