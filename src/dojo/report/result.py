"""One result as a page."""

import sys
from collections.abc import Iterable
from pathlib import Path

from rich.padding import Padding
from rich.text import Text

from dojo.report.sheet import DOT, WATERTIGHT, Sheet, clean
from dojo.running.verdict import Result, TestResult, Verdict

_NAMED = 6  # further tests that are listed before the rest is only counted
Parts = list[Text | Padding]


def result_text(
    result: Result,
    sheet: Sheet,
    *,
    following: str | None = None,
    each_edge: bool = False,
    all_failures: bool = False,
    passes: bool = False,
    prints: bool = False,
) -> str:
    """Return a result as a page: the verdict, the first fact to fix, what may be misunderstood, what next.

    Parameters
    ----------
    result
        What to show.
    sheet
        What to draw on.
    following
        The kata to go on with after a pass.
    each_edge
        Whether to show each edge that does not pass, and not only the kinds of them.
    all_failures
        Whether to show each fact that does not pass, and not only the first.
    passes
        Whether to show the tests that pass, too.
    prints
        Whether to show what was printed in each test.
    """
    parts: Parts = [_headline(result, sheet), *_file(result), *_wrong(result, sheet, each=all_failures)]
    parts += [*_diagnosis(result), *_forbidden(result)]
    parts += _passes(result, sheet) if passes else []
    parts += _prints(result) if prints else []
    if result.verdict is Verdict.PASSING:
        parts += _each_edge(result, sheet) if each_edge else _kinds_of_edges(result)
    return sheet.drawn(*parts, Text(), _next(result, following))


def result_head(result: Result, sheet: Sheet) -> str:
    """Return the beginning of the page: what is known as soon as the facts have run."""
    if result.verdict is Verdict.PASSING and result.edges.total:
        return sheet.drawn(_counted(result, sheet)).rstrip("\n")  # the edges go on in this line
    return sheet.drawn(_headline(result, sheet), *_file(result), *_wrong(result, sheet))


def _counted(result: Result, sheet: Sheet) -> Text:
    sign, style = sheet.mark(result.verdict)
    facts = f", {result.facts.passed} of {result.facts.total} facts" if result.facts.total else ""
    return Text.assemble((f"{sign} {result.kata} {result.verdict.value}", f"bold {style}"), facts)


def _headline(result: Result, sheet: Sheet) -> Text:
    edges = result.edges
    run = result.verdict is Verdict.PASSING and edges.total and edges.passed is not None
    counted = f" {sheet.sign(DOT)} edges {edges.passed} of {edges.total}" if run else ""
    watertight = f" {sheet.sign(WATERTIGHT)} watertight" if run and result.watertight else ""
    return Text.assemble(
        _counted(result, sheet),
        counted,
        watertight,
        f", {result.seconds:.2f} s",
    )


def _file(result: Result) -> Parts:
    return [Text(f"{result.source}\nsha256 {result.sha256}", style="dim", overflow="fold")]


def _wrong(result: Result, sheet: Sheet, *, each: bool = False) -> Parts:
    """Return why there is no pass, and the first fact to fix, or each."""
    wrong = [test for test in result.tests if not test.edge and test.outcome != "passed"]
    if result.verdict is Verdict.UNTOUCHED:
        return [Text(), Text("The stub is untouched: read its README.md, then fill it in.")]
    parts: Parts = []
    if result.verdict in (Verdict.BROKEN, Verdict.CRASHED, Verdict.TOO_SLOW):
        parts = [Text(), *map(_sentence, result.diagnosis)]
        # What had failed before the end came may be the reason for it.
        wrong = [test for test in wrong if test.outcome == "failed"]
    if each:
        return parts + _below_one_another(_one(test, result, sheet) for test in wrong)
    return parts + ([Text(), *_one(wrong[0], result, sheet), *_others(wrong[1:])] if wrong else [])


def _diagnosis(result: Result) -> Parts:
    if result.verdict not in (Verdict.FAILING, Verdict.PASSING) or not result.diagnosis:
        return []
    sentences = [Padding(_sentence(text), (0, 0, 0, 2)) for text in result.diagnosis]
    return [Text(), Text("What this looks like", style="bold"), *sentences]


def _forbidden(result: Result) -> Parts:
    if not result.shortcuts:
        return []
    sentences = [Padding(_sentence(text), (0, 0, 0, 2)) for text in result.shortcuts]
    return [Text(), Text("Forbidden here", style="bold yellow"), *sentences]


def _failed_edges(result: Result) -> list[TestResult]:
    return [test for test in result.tests if test.edge and test.outcome in ("failed", "error")]


def _kinds_of_edges(result: Result) -> Parts:
    """Return a line for each kind of edge that does not pass, with the first call that shows it."""
    kinds: dict[str, list[TestResult]] = {}
    for test in _failed_edges(result):
        kinds.setdefault(test.name.partition("[")[0], []).append(test)
    lines = [part for tests in kinds.values() for part in _kind(tests)]
    return [Text(), _MATHEMATICS_IS_RIGHT, *lines] if lines else []


_MATHEMATICS_IS_RIGHT = Text("The mathematics is right. What is left is about input:")


def _kind(tests: list[TestResult]) -> Parts:
    first = tests[0]
    count = f" ({len(tests)} cases)" if len(tests) > 1 else ""
    shown = first.snippet.splitlines()[-1:] or first.message.splitlines()[:1]
    return [
        Padding(Text(f"{first.fact}{count}"), (0, 0, 0, 2)),
        *(Padding(Text(clean(line), style="cyan", overflow="fold"), (0, 0, 0, 4)) for line in shown),
    ]


def _each_edge(result: Result, sheet: Sheet) -> Parts:
    failed = _failed_edges(result)
    if not failed:
        return []
    return [Text(), _MATHEMATICS_IS_RIGHT, *_below_one_another(_one(test, result, sheet) for test in failed)]


def _below_one_another(blocks: Iterable[Parts]) -> Parts:
    return [part for block in blocks for part in (Text(), *block)]


def _one(test: TestResult, result: Result, sheet: Sheet) -> Parts:
    sign, style = sheet.mark(Verdict.FAILING)
    # A Text is drawn as it is: brackets in a learner's message are no markup.
    message = Text(clean(test.message), overflow="fold")
    return [
        Text.assemble((f"{sign} {clean(test.name)}", style)),
        Padding(Text(test.fact, style="italic"), (0, 0, 0, 2)),
        Padding(message, (0, 0, 0, 2)),
        *_printed(test),
        *_snippet(test, result),
    ]


def _printed(test: TestResult) -> Parts:
    if not test.printed:
        return []
    lines = [Text("It printed:"), Text(clean(test.printed), style="dim", overflow="fold")]
    return [Padding(line, (0, 0, 0, 2)) for line in lines]


def _passes(result: Result, sheet: Sheet) -> Parts:
    sign, style = sheet.mark(Verdict.PASSING)
    tests = [test for test in result.tests if test.outcome == "passed"]
    lines: Parts = [Text.assemble((f"{sign} {clean(test.name)}", style), f"  {test.fact}") for test in tests]
    return [Text(), *lines] if lines else []


def _prints(result: Result) -> Parts:
    """Return what was printed in the tests that pass; it stands below the message of one that fails."""
    tests = [test for test in result.tests if test.printed and test.outcome == "passed"]
    return [part for test in tests for part in (Text(), Text(clean(test.name)), *_printed(test))]


def _snippet(test: TestResult, result: Result) -> Parts:
    if not test.snippet:
        return []
    # From the first column on, or Python would not take what is pasted.
    lines = Text(clean(test.snippet), style="cyan", overflow="fold")
    return [
        Text(),
        Padding(
            Text("To see it, start Python in the kata's folder, and paste the lines below:"), (0, 0, 0, 2)
        ),
        Padding(
            Text(f"cd katas/{result.track}/{result.kata}; {_python()}", style="dim", overflow="fold"),
            (0, 0, 0, 4),
        ),
        lines,
    ]


def _python() -> str:
    """Return how to start this Python from the folder of a kata."""
    own = Path(sys.executable)
    here = Path.cwd()
    # Windows takes its own separator only.
    return str(Path("../../..") / own.relative_to(here)) if own.is_relative_to(here) else str(own)


def _others(tests: list[TestResult]) -> Parts:
    if not tests:
        return []
    names = [clean(test.name) for test in tests[:_NAMED]]
    more = len(tests) - len(names)
    names += [f"{more} more"] if more else []
    count = "1 other test does" if len(tests) == 1 else f"{len(tests)} other tests do"
    return [Text(), Text(f"{count} not pass: {', '.join(names)}.", style="dim")]


def _sentence(text: str) -> Text:
    return Text(clean(text), overflow="fold")


def _next(result: Result, following: str | None) -> Text:
    name = result.kata
    if result.verdict is not Verdict.PASSING:
        return Text(f"A hint: nox -s hint -- {name}")
    lines = [f"The reference solution beside yours: nox -s reveal -- {name}"]
    if _failed_edges(result):
        lines.append(f"A hint about the edges: nox -s hint -- {name}")
    lines += [f"Next on the road: {following}"] if following else []
    return Text("\n".join(lines))
