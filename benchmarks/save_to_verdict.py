"""From saving a stub until the verdict is there, with three watchers in turn."""

import sys
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass
from pathlib import Path

from benchmarks import course
from benchmarks.environments import Environments
from benchmarks.processes import Watcher, learner, watcher
from benchmarks.timing import Timing
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace

# A cheap one, one with properties, one with a class.
KATAS = ("dot_product", "kl_divergence", "dual_numbers")


@dataclass(frozen=True)
class Tool:
    """A watcher that is compared.

    Attributes
    ----------
    label
        For people.
    command
        From a kata's folder to the words that start it, the program without its folder.
    ready, passing, failing
        How the line begins that shows that it watches, a pass, and a failure.  ``{kata}`` stands
        for the kata's name.
    """

    label: str
    command: Callable[[str], list[str]]
    ready: str
    passing: str
    failing: str


PYTEST_WATCH = Tool(
    "(a) pytest-watch",
    lambda folder: ["ptw", folder, "--", folder, "-q"],
    ready=r"^\d+ (passed|failed)",  # it begins with a run
    passing=r"^\d+ passed",
    failing=r"^\d+ failed",
)
PYTEST_WATCHER = Tool(
    "(b) pytest-watcher",
    lambda folder: ["pytest-watcher", folder, "-q", folder],
    ready=r"^Waiting for file changes",
    passing=r"^\d+ passed",
    failing=r"^\d+ failed",
)
DOJO = Tool(
    "(c) dojo watch",
    lambda _: ["dojo", "watch"],
    ready=r"^Watching katas/",
    passing=r"^\S+ {kata} passing",
    failing=r"^\S+ {kata} failing",
)
TOOLS = (PYTEST_WATCH, PYTEST_WATCHER, DOJO)


def measure(environments: Environments, folder: Path, saves: int) -> dict[str, list[Timing]]:
    """Return, by kata, the seconds from a save to its verdict with each of `TOOLS`.

    Parameters
    ----------
    environments
        Where the programs lie.
    folder
        For the copies of the course: one for each watcher, since all would run on one save.
    saves
        How many saves of each kata to measure with each watcher.
    """
    copies = [course.copied(folder / f"course-{number}") for number, _ in enumerate(TOOLS)]
    chosen = [kata for kata in course.katas(copies[0]) if kata.name in KATAS]
    return {kata.name: _of_kata(kata, environments, copies, saves) for kata in chosen}


def _of_kata(kata: Kata, environments: Environments, copies: list[Workspace], saves: int) -> list[Timing]:
    with ExitStack() as stack:
        desks = [
            Desk(stack.enter_context(_started(tool, environments, copy, kata)), tool, copy, kata)
            for tool, copy in zip(TOOLS, copies, strict=True)
        ]
        for desk in desks:
            desk.get_ready()
        for number in range(saves):
            for desk in desks:
                desk.save(number)
            took = ", ".join(f"{desk.seconds[-1]:.3f} s" for desk in desks)
            print(f"{kata.name}: save {number + 1} of {saves}: {took}", file=sys.stderr)
        return [Timing(desk.tool.label, tuple(desk.seconds)) for desk in desks]


def _started(
    tool: Tool, environments: Environments, copy: Workspace, kata: Kata
) -> AbstractContextManager[Watcher]:
    bin_ = environments.pytest_watcher if tool is PYTEST_WATCHER else environments.bin
    program, *words = tool.command(copy.relative(copy.folder(kata)))
    return watcher([bin_ / program, *words], copy.root, learner(bin_))


class Desk:
    """A learner with one watcher, who saves one kata again and again.

    Attributes
    ----------
    seconds
        From each save to its verdict, in seconds.
    """

    def __init__(self, watching: Watcher, tool: Tool, copy: Workspace, kata: Kata) -> None:
        self.tool = tool
        self.seconds: list[float] = []
        self._watching = watching
        self._stub = copy.stub(kata)
        self._texts = (course.right(copy, kata), course.wrong(copy, kata))
        self._verdicts = [text.format(kata=kata.name) for text in (tool.passing, tool.failing)]

    def get_ready(self) -> None:
        """Wait until saves are seen, and make one of each kind that does not count."""
        self._watching.until(self.tool.ready)
        self._watching.rest()
        for number in (-2, -1):
            self.save(number)
        self.seconds.clear()

    def save(self, number: int) -> None:
        """Save a right solution for an even number, a wrong one for an odd, and note the seconds."""
        kind = number % 2
        content = f"{self._texts[kind]}\n# save {number}\n".encode()
        before = time.perf_counter()
        self._stub.write_bytes(content)
        self.seconds.append(self._watching.until(self._verdicts[kind]) - before)
        self._watching.rest()
