"""One result as a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import partial

from rich.padding import Padding
from rich.text import Text

from dojo.learner.onward import Onward
from dojo.report.fitting import Block, block, fitted
from dojo.report.one_test import Parts, how_to_see_it, last_call, one_test, what_failed, what_it_printed
from dojo.report.sheet import DOT, WATERTIGHT, Sheet, clean
from dojo.running.verdict import Result, TestResult, Verdict

_NAMED = 6  # further tests that are listed before the rest is only counted


@dataclass(frozen=True)
class Shown:
    """What of a result is wanted besides the page that fits on a screen.

    Attributes
    ----------
    each_edge
        Each edge that does not pass, and not only the kinds of them.
    all_failures
        Each fact that does not pass, and not only the first.
    passes
        The tests that pass, too.
    prints
        What was printed in each test.
    verbose
        The whole page, whatever the screen holds, and the digest of the file.
    """

    each_edge: bool = False
    all_failures: bool = False
    passes: bool = False
    prints: bool = False
    verbose: bool = False


def result_text(
    result: Result,
    sheet: Sheet,
    shown: Shown = Shown(),
    onward: Onward | None = None,
    *,
    alone: bool = False,
) -> str:
    """Return a result as a page: the verdict, the first fact to fix, what may be misunderstood, what next.

    Parameters
    ----------
    result
        What to show.
    sheet
        What to draw on.
    shown
        What of it is wanted; by default as much as the screen holds.
    onward
        What comes after a pass.
    alone
        Whether nothing is said of what to do next.
    """
    blocks = [_head(result, sheet, verbose=shown.verbose), *_wrong(result, sheet, each=shown.all_failures)]
    blocks += [*_diagnosis(result, sheet), *_drawn(sheet, _forbidden(result))]
    blocks += _drawn(sheet, _passes(result, sheet)) if shown.passes else []
    blocks += _drawn(sheet, _prints(result)) if shown.prints else []
    if result.verdict is Verdict.PASSING:
        blocks += _drawn(sheet, _each_edge(result, sheet)) if shown.each_edge else _edges(result, sheet)
    blocks += [] if alone else _drawn(sheet, [Text(), _next(result, onward)])
    if shown != Shown() or sheet.rows is None:
        return fitted(blocks, None)
    more = Text(f"All of this page: nox -s run -- {result.kata} --verbose", style="dim")
    return fitted(blocks, sheet.rows, sheet.drawn(more))


def result_head(result: Result, sheet: Sheet) -> str:
    """Return the beginning of the page: what is known as soon as the facts have run."""
    if result.verdict is Verdict.PASSING and result.edges.total:
        return sheet.drawn(_counted(result, sheet)).rstrip("\n")  # the edges go on in this line
    return fitted([_head(result, sheet), *_wrong(result, sheet)], sheet.rows)


def summary_text(results: list[Result], sheet: Sheet) -> str:
    """Return how many of several results are passes, and which are not."""
    open_ones = [result.kata for result in results if result.verdict is not Verdict.PASSING]
    count = f"{len(results) - len(open_ones)} of {len(results)} katas pass"
    return sheet.drawn(Text(f"{count}. Not yet: {', '.join(open_ones)}." if open_ones else f"{count}."))


def _drawn(sheet: Sheet, parts: Parts, *cuts: int, weight: int = 9) -> list[Block]:
    return [block(sheet.drawn(*parts), cuts=cuts, weight=weight)] if parts else []


def _counted(result: Result, sheet: Sheet) -> Text:
    sign, style = sheet.mark(result.verdict)
    facts = f", {result.facts.passed} of {result.facts.total} facts" if result.facts.total else ""
    return Text.assemble((f"{sign} {result.kata} {result.verdict.value}", f"bold {style}"), facts)


def _head(result: Result, sheet: Sheet, *, verbose: bool = False) -> Block:
    edges = result.edges
    run = result.verdict is Verdict.PASSING and edges.total and edges.passed is not None
    counted = f" {sheet.sign(DOT)} edges {edges.passed} of {edges.total}" if run else ""
    watertight = f" {sheet.sign(WATERTIGHT)} watertight" if run and result.watertight else ""
    headline = Text.assemble(_counted(result, sheet), counted, watertight, f", {result.seconds:.2f} s")
    digest = f"\nsha256 {result.sha256}" if verbose else ""
    file = Text(f"{result.source}{digest}", style="dim", overflow="fold")
    return block(sheet.drawn(headline, file), weight=9)


def _wrong(result: Result, sheet: Sheet, *, each: bool = False) -> list[Block]:
    """Return why there is no pass, and the first fact to fix, or each."""
    wrong = [test for test in result.tests if not test.edge and test.outcome != "passed"]
    if result.verdict is Verdict.UNTOUCHED:
        told = Text("The stub is untouched: read its README.md, then fill it in.")
        return _drawn(sheet, [Text(), told])
    blocks: list[Block] = []
    if result.verdict in (Verdict.BROKEN, Verdict.CRASHED, Verdict.TOO_SLOW):
        blocks = _drawn(sheet, [Text(), *map(_sentence, result.diagnosis)], 10, 6, weight=6)
        # What had failed before the end came may be the reason for it.
        wrong = [test for test in wrong if test.outcome == "failed"]
    if each:
        return blocks + _drawn(sheet, _below_one_another(one_test(test, result, sheet) for test in wrong))
    return blocks + (_first(wrong[0], result, sheet) + _others(wrong[1:], sheet) if wrong else [])


def _first(test: TestResult, result: Result, sheet: Sheet) -> list[Block]:
    calls = how_to_see_it(test, result)
    return [
        *_drawn(sheet, [Text(), *what_failed(test, sheet)], 14, 10, 7, weight=5),
        *_drawn(sheet, what_it_printed(test), 6, 3, weight=2),
        *([_calls(test, calls, sheet)] if calls else []),
    ]


def _calls(test: TestResult, calls: Parts, sheet: Sheet) -> Block:
    return block(sheet.drawn(*calls), lambda: sheet.drawn(*last_call(test)), lambda: "", weight=4)


def _others(tests: list[TestResult], sheet: Sheet) -> list[Block]:
    if not tests:
        return []
    names = [clean(test.name) for test in tests[:_NAMED]]
    more = len(tests) - len(names)
    names += [f"{more} more"] if more else []
    count = "1 other test does" if len(tests) == 1 else f"{len(tests)} other tests do"
    whole, short = f"{count} not pass: {', '.join(names)}.", f"{count} not pass."
    drawn = partial(sheet.drawn, Text())
    return [block(drawn(Text(whole, style="dim")), lambda: drawn(Text(short, style="dim")), weight=1)]


def _diagnosis(result: Result, sheet: Sheet) -> list[Block]:
    if result.verdict not in (Verdict.FAILING, Verdict.PASSING) or not result.diagnosis:
        return []
    title = [Text(), Text("What this looks like", style="bold")]
    sentences = [Padding(_sentence(text), (0, 0, 0, 2)) for text in result.diagnosis]
    first = partial(sheet.drawn, *title, sentences[0])
    return [block(sheet.drawn(*title, *sentences), first, weight=3)]


def _forbidden(result: Result) -> Parts:
    if not result.shortcuts:
        return []
    sentences = [Padding(_sentence(text), (0, 0, 0, 2)) for text in result.shortcuts]
    return [Text(), Text("Forbidden here", style="bold yellow"), *sentences]


def failed_edges(result: Result) -> list[TestResult]:
    """Return the edges that do not pass."""
    return [test for test in result.tests if test.edge and test.outcome in ("failed", "error")]


def edges_left(result: Result, *, calls: bool = True) -> Parts:
    """Return a line for each kind of edge that does not pass, with the first call that shows it."""
    kinds: dict[str, list[TestResult]] = {}
    for test in failed_edges(result):
        kinds.setdefault(test.name.partition("[")[0], []).append(test)
    lines = [part for tests in kinds.values() for part in _kind(tests, calls=calls)]
    return [Text(), _MATHEMATICS_IS_RIGHT, *lines] if lines else []


_MATHEMATICS_IS_RIGHT = Text("The mathematics is right. What is left is about input:")


def _edges(result: Result, sheet: Sheet) -> list[Block]:
    whole = edges_left(result)
    short = partial(sheet.drawn, *edges_left(result, calls=False))
    return [block(sheet.drawn(*whole), short, cuts=(12, 8), weight=1)] if whole else []


def _kind(tests: list[TestResult], *, calls: bool) -> Parts:
    first = tests[0]
    count = f" ({len(tests)} cases)" if len(tests) > 1 else ""
    shown = first.snippet.splitlines()[-1:] or first.message.splitlines()[:1]
    return [
        Padding(Text(f"{first.fact}{count}"), (0, 0, 0, 2)),
        *(Padding(Text(clean(line), style="cyan", overflow="fold"), (0, 0, 0, 4)) for line in shown if calls),
    ]


def _each_edge(result: Result, sheet: Sheet) -> Parts:
    failed = failed_edges(result)
    if not failed:
        return []
    return [
        Text(),
        _MATHEMATICS_IS_RIGHT,
        *_below_one_another(one_test(test, result, sheet) for test in failed),
    ]


def _below_one_another(blocks: Iterable[Parts]) -> Parts:
    return [part for parts in blocks for part in (Text(), *parts)]


def _passes(result: Result, sheet: Sheet) -> Parts:
    sign, style = sheet.mark(Verdict.PASSING)
    tests = [test for test in result.tests if test.outcome == "passed"]
    lines: Parts = [Text.assemble((f"{sign} {clean(test.name)}", style), f"  {test.fact}") for test in tests]
    return [Text(), *lines] if lines else []


def _prints(result: Result) -> Parts:
    """Return what was printed in the tests that pass; it stands below the message of one that fails."""
    tests = [test for test in result.tests if test.printed and test.outcome == "passed"]
    return [part for test in tests for part in (Text(), Text(clean(test.name)), *what_it_printed(test))]


def _sentence(text: str) -> Text:
    return Text(clean(text), overflow="fold")


def _next(result: Result, onward: Onward | None) -> Text:
    name = result.kata
    if result.verdict is not Verdict.PASSING:
        return Text(f"A hint: nox -s hint -- {name}")
    lines = [f"The reference solution beside yours: nox -s reveal -- {name}"]
    if failed_edges(result):
        lines.append(f"A hint about the edges: nox -s hint -- {name}")
    if onward:
        lines += onward.finished
    if onward and onward.following:
        lines.append(f"Next on the road: {onward.following}")
    return Text("\n".join(lines))
