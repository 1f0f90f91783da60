"""A score over the whole road with every kata solved, five ways, and what nox adds."""

import json
import math
import shutil
import sys
from dataclasses import dataclass, field
from typing import Any

from benchmarks import course
from benchmarks.environments import Environments
from benchmarks.processes import learner, timed
from benchmarks.timing import Timing
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace

CHANGED = "kl_divergence"

ONE_PYTEST = "(a) one pytest for all katas"
PYTEST_EACH = "(b) one pytest for each kata, in turn"
COLD = "(c) `dojo progress`, nothing kept"
ONE_CHANGED = "(d) `dojo progress`, one kata changed"
UNCHANGED = "(e) `dojo progress`, nothing changed"
ITS_PYTEST = "one pytest for the kata of (d)"
ITS_SUITE = "the suite of the kata of (d), without any start"
NOX_LIST = "`nox --list`"
NOX_PROGRESS = "`nox -s progress`, nothing changed"
HINT, READ, LOG, REVEAL = "`dojo hint`", "`dojo read`", "`dojo log`", "`dojo reveal`"
_ORDER = (
    ONE_PYTEST,
    PYTEST_EACH,
    COLD,
    ONE_CHANGED,
    UNCHANGED,
    ITS_PYTEST,
    ITS_SUITE,
    NOX_LIST,
    NOX_PROGRESS,
    HINT,
    READ,
    LOG,
    REVEAL,
)
# While a kata is being written its suite may fail; that takes time as well.
_RAN = (0, 1)


@dataclass(frozen=True)
class Whole:
    """What was measured on the whole road.

    Attributes
    ----------
    timings
        By label.
    passing, katas
        How many katas passed, of how many.
    """

    timings: dict[str, Timing]
    passing: int
    katas: int


def measure(environments: Environments, solved: Workspace, repeats: int, quick: int) -> Whole:
    """Measure the scores in turn.

    Parameters
    ----------
    environments
        Where the programs lie.
    solved
        A copy of the course in which every kata is solved.
    repeats
        How often the slow ones are run.
    quick
        How often, at least, those are run that take well below a second.
    """
    round_ = _Round(environments, solved)
    for number in range(repeats):
        print(f"whole roadmap: round {number + 1} of {repeats}", file=sys.stderr)
        round_.slow()
        for _ in range(math.ceil(quick / repeats)):
            round_.quick()
    verdicts = [_kept(solved, kata)["verdict"] for kata in round_.katas]
    timings = {label: Timing(label, tuple(round_.seconds[label])) for label in _ORDER}
    return Whole(timings, verdicts.count("passing"), len(verdicts))


@dataclass
class _Round:
    environments: Environments
    solved: Workspace
    seconds: dict[str, list[float]] = field(default_factory=lambda: {label: [] for label in _ORDER})
    edits: int = 0

    def __post_init__(self) -> None:
        self.katas = course.katas(self.solved)
        self.changed = next((kata for kata in self.katas if kata.name == CHANGED), self.katas[-1])
        # Once before anything counts: byte code is written, and files come from memory from now on.
        self._pytest()
        self._dojo()
        # What shows formulas is installed at its first use.
        self._run(self.environments.nox, "-s", "read", "--", CHANGED)

    def slow(self) -> None:
        self._note(ONE_PYTEST, self._pytest())
        self._note(PYTEST_EACH, sum(map(self._pytest, self.katas)))
        shutil.rmtree(self.solved.root / ".dojo")
        self._note(COLD, self._dojo())

    def quick(self) -> None:
        self._edit()
        self._note(ONE_CHANGED, self._dojo())
        self._note(UNCHANGED, self._dojo())
        self._note(ITS_PYTEST, self._pytest(self.changed))
        self._note(ITS_SUITE, _kept(self.solved, self.changed)["seconds"])
        self._note(NOX_LIST, self._run(self.environments.nox, "--list"))
        self._note(NOX_PROGRESS, self._run(self.environments.nox, "-s", "progress"))
        for label, words in ((HINT, ("hint", CHANGED, "1")), (READ, ("read", CHANGED)), (LOG, ("log",))):
            self._note(label, self._run(self.environments.bin / "dojo", *words))
        self._note(REVEAL, self._run(self.environments.bin / "dojo", "reveal", CHANGED))

    def _note(self, label: str, seconds: float) -> None:
        self.seconds[label].append(seconds)
        print(f"{label}: {seconds:.3f} s", file=sys.stderr)

    def _edit(self) -> None:
        self.edits += 1
        text = f"{course.right(self.solved, self.changed)}\n# edit {self.edits}\n"
        self.solved.stub(self.changed).write_text(text, encoding="utf-8")

    def _dojo(self) -> float:
        return self._run(self.environments.bin / "dojo", "progress")

    def _pytest(self, kata: Kata | None = None) -> float:
        folder = self.solved.folder(kata) if kata else self.solved.root / "katas"
        return self._run(self.environments.bin / "pytest", "-q", self.solved.relative(folder), allowed=_RAN)

    def _run(self, *command: object, allowed: tuple[int, ...] = (0,)) -> float:
        words = [str(word) for word in command]
        return timed(words, self.solved.root, learner(self.environments.bin), allowed)


def _kept(solved: Workspace, kata: Kata) -> dict[str, Any]:
    file = solved.root / ".dojo" / "verdicts" / f"{kata.name}.json"
    result: dict[str, Any] = json.loads(file.read_text(encoding="utf-8").splitlines()[0])["result"]
    return result
