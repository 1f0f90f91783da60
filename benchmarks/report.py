"""The results as Markdown tables, and their place in the README."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks import chart, save_to_verdict, whole_roadmap
from benchmarks.set_up import SetUp
from benchmarks.targets import Target, of_saves, of_whole
from benchmarks.timing import Timing, pooled
from benchmarks.whole_roadmap import Whole

_FOLDER = Path(__file__).parent
_BEGIN = "<!-- results: written by `python -m benchmarks --write`, not by hand -->\n"
_END = "<!-- end of results -->\n"
_SAVES_CHART, _SCORE_CHART = "save_to_verdict.svg", "whole_roadmap.svg"
_SAVES_TITLE = "From save to verdict, all katas: median, and on to p95"
_SCORE_TITLE = "The score of the whole road: median, and on to p95"


@dataclass(frozen=True)
class Results:
    """All that one run has measured.

    Attributes
    ----------
    machine
        What it ran on, in a sentence or two.
    saves
        By kata, a timing for each watcher.
    whole
        The scores.
    set_up
        The ways to set up; empty if that was not asked for.
    """

    machine: str
    saves: dict[str, list[Timing]]
    whole: Whole
    set_up: list[SetUp]

    @property
    def all_saves(self) -> dict[str, Timing]:
        """By the label of a watcher, its saves of all katas together."""
        return {timings[0].label: pooled(timings) for timings in zip(*self.saves.values(), strict=True)}


def markdown(results: Results) -> str:
    """Return the text that stands between the markers of the README."""
    whole = results.whole
    parts = [
        results.machine,
        "### Targets",
        _targets([*of_saves(results.all_saves), *of_whole(whole)]),
        f"### From save to verdict\n\n![{_SAVES_TITLE}]({_SAVES_CHART})",
        _saves(results),
        f"### The score of the whole road\n\n![{_SCORE_TITLE}]({_SCORE_CHART})",
        f"{whole.passing} of {whole.katas} katas pass in the copy that was measured.",
        _scores(whole),
        "### Setting up",
        _set_ups(results.set_up),
    ]
    return "\n\n".join(parts) + "\n"


def write(results: Results) -> None:
    """Write the results into the README, and the charts beside it."""
    put(_FOLDER / "README.md", markdown(results))
    saves = chart.drawn(_SAVES_TITLE, list(results.all_saves.values()), own="c")
    scores = [timing for label, timing in results.whole.timings.items() if label.startswith("(")]
    (_FOLDER / _SAVES_CHART).write_text(saves, encoding="utf-8")
    (_FOLDER / _SCORE_CHART).write_text(chart.drawn(_SCORE_TITLE, scores, own="cde"), encoding="utf-8")


def put(page: Path, text: str) -> None:
    """Write a text between the markers of a page."""
    before, _, rest = page.read_text(encoding="utf-8").partition(_BEGIN)
    _, _, after = rest.partition(_END)
    page.write_text(f"{before}{_BEGIN}\n{text}\n{_END}{after}", encoding="utf-8")


def _targets(targets: Iterable[Target]) -> str:
    rows = [
        (
            target.text,
            number(target.measured, target.unit),
            number(target.most, target.unit),
            "met" if target.met else "**not met**",
        )
        for target in targets
    ]
    return table(("target", "measured", "at most", ""), rows)


def _saves(results: Results) -> str:
    rows = []
    for kata, timings in [*results.saves.items(), ("all", list(results.all_saves.values()))]:
        plain = next(timing for timing in timings if timing.label == save_to_verdict.PYTEST_WATCH.label)
        rows += [(kata, *_cells(timing, plain)) for timing in timings]
    return table(("kata", "watcher", "saves", "median", "p95", "median / (a)", "p95 / median of (a)"), rows)


def _scores(whole: Whole) -> str:
    plain = whole.timings[whole_roadmap.ONE_PYTEST]
    rows = [_cells(timing, plain) for timing in whole.timings.values()]
    return table(("what", "runs", "median", "p95", "median / (a)", "p95 / median of (a)"), rows)


def _set_ups(set_ups: list[SetUp]) -> str:
    if not set_ups:
        return "Not measured in this run: it is done with `--set-up`."
    rows = [(way.label, way.why_not if way.seconds is None else number(way.seconds, "s")) for way in set_ups]
    return table(("first `nox -s progress`, nothing downloaded yet", "once"), rows)


def _cells(timing: Timing, plain: Timing) -> tuple[str, ...]:
    seconds = (number(timing.median, "s"), number(timing.p95, "s"))
    ratios = (number(timing.median / plain.median), number(timing.p95 / plain.median))
    return (timing.label, str(len(timing.seconds)), *seconds, *ratios)


def number(value: float, unit: str = "") -> str:
    """Return a figure with its unit: three digits after the point below 10, else one."""
    return f"{value:.3f} {unit}".strip() if value < 10 else f"{value:.1f} {unit}".strip()


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
