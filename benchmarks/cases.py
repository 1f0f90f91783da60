"""How many cases the suites have, and of which kind: ``python -m benchmarks.cases REVISION``."""

import io
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from benchmarks.course import ROOT
from benchmarks.report import table
from dojo.course import git

_EDGE = "edge"
_LARGEST_SHARE = 0.25  # of a suite's cases that are edges: a guide, not a limit


@dataclass(frozen=True)
class Cases:
    """The cases of all suites, as pytest counts them.

    Attributes
    ----------
    all, edges
        How many there are for each kata.
    refusals
        How many have a name that begins with ``test_refuses``.
    """

    all: Counter[str]
    edges: Counter[str]
    refusals: int

    def rows(self) -> dict[str, str]:
        """Return what is counted, as text, by what it is."""
        every, edges = self.all.total(), self.edges.total()
        shares = [self.edges[kata] / self.all[kata] for kata in self.all]
        return {
            "katas": str(len(self.all)),
            "cases": f"{every:,}",
            "facts": f"{every - edges:,}",
            "edges": f"{edges:,}",
            "share of edges": f"{edges / every:.0%}",
            f"katas with more than {_LARGEST_SHARE:.0%} edges": str(sum(s > _LARGEST_SHARE for s in shares)),
            "cases that refuse, by their names": f"{self.refusals:,} ({self.refusals / every:.0%})",
            "cases of a kata, median": f"{statistics.median(self.all.values()):g}",
            "most cases of a kata": f"{max(self.all.values())}",
        }


def main() -> int:
    """Print a table with a column for a revision and one for the working tree."""
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    with tempfile.TemporaryDirectory() as folder:
        before = Path(folder)
        archive = git.run(ROOT, "archive", sys.argv[1], "--", "katas", "pytest.ini")
        if archive is None:
            raise SystemExit(f"Git knows no revision {sys.argv[1]!r} that has katas.")
        with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
            packed.extractall(before, filter="data")
        then, now = counted(before).rows(), counted(ROOT).rows()
    print(table(("what", sys.argv[1], "now"), [(what, then[what], now[what]) for what in now]))
    return 0


def counted(course: Path) -> Cases:
    """Return the cases of a course's suites."""
    every, edges = _collected(course, "edge or not edge"), _collected(course, _EDGE)
    refusals = sum("::test_refuses" in case for case in every)
    return Cases(_by_kata(every), _by_kata(edges), refusals)


def _collected(course: Path, mark: str) -> list[str]:
    command = [sys.executable, "-m", "pytest", "--collect-only", "--quiet", "-m", mark, "katas"]
    done = subprocess.run(command, cwd=course, capture_output=True, encoding="utf-8", check=False)
    return [line for line in done.stdout.splitlines() if "::" in line]


def _by_kata(cases: list[str]) -> Counter[str]:
    return Counter(case.partition("::")[0].rpartition("/")[0].rpartition("/")[2] for case in cases)


if __name__ == "__main__":
    sys.exit(main())
