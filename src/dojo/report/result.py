"""One result as a page."""

from rich.padding import Padding
from rich.text import Text

from dojo.report.sheet import Sheet, clean
from dojo.running.verdict import Result, TestResult, Verdict

_NAMED = 6  # further tests that are listed before the rest is only counted


def result_text(result: Result, sheet: Sheet, *, following: str | None = None) -> str:
    """Return a result as a page: the verdict, the first test to fix, what may be misunderstood, what next.

    Parameters
    ----------
    result
        What to show.
    sheet
        What to draw on.
    following
        The kata to go on with after a pass.
    """
    return result_head(result, sheet) + result_tail(result, sheet, following=following)


def result_head(result: Result, sheet: Sheet) -> str:
    """Return what is known as soon as the tests have run: the verdict and the first test to fix."""
    parts: list[Text | Padding] = [_headline(result, sheet), _file(result)]
    wrong = [test for test in result.tests if test.outcome != "passed"]
    if result.verdict in (Verdict.BROKEN, Verdict.CRASHED, Verdict.TOO_SLOW):
        parts += [Text(), *map(_sentence, result.diagnosis)]
    elif result.verdict is Verdict.UNTOUCHED:
        parts += [Text(), Text("The stub is untouched: read its README.md, then fill it in.")]
    elif wrong:
        parts += [Text(), *_first(wrong[0], sheet), *_others(wrong[1:])]
    return sheet.drawn(*parts)


def result_tail(result: Result, sheet: Sheet, *, following: str | None = None) -> str:
    """Return what takes longer to know, and the next step."""
    parts: list[Text | Padding] = []
    if result.verdict is Verdict.FAILING and result.diagnosis:
        parts += [Text(), Text("What this looks like", style="bold")]
        parts += [Padding(_sentence(text), (0, 0, 0, 2)) for text in result.diagnosis]
    if result.shortcuts:
        parts += [Text(), Text("Forbidden here", style="bold yellow")]
        parts += [Padding(_sentence(text), (0, 0, 0, 2)) for text in result.shortcuts]
    return sheet.drawn(*parts, Text(), _next(result, following))


def _headline(result: Result, sheet: Sheet) -> Text:
    sign, style = sheet.mark(result.verdict)
    passed = sum(test.outcome == "passed" for test in result.tests)
    counted = f", {passed} of {len(result.tests)} tests pass" if result.tests else ""
    return Text.assemble(
        (f"{sign} {result.kata} {result.verdict.value}", f"bold {style}"),
        f"{counted}, {result.seconds:.2f} s",
    )


def _file(result: Result) -> Text:
    return Text(f"{result.source}\nsha256 {result.sha256}", style="dim", overflow="fold")


def _first(test: TestResult, sheet: Sheet) -> list[Text | Padding]:
    sign, style = sheet.mark(Verdict.FAILING)
    # A Text is drawn as it is: brackets in a learner's message are no markup.
    message = Text(clean(test.message), overflow="fold")
    return [
        Text.assemble((f"{sign} {clean(test.name)}", style)),
        Padding(Text(test.fact, style="italic"), (0, 0, 0, 2)),
        Padding(message, (0, 0, 0, 2)),
        *_snippet(test),
    ]


def _snippet(test: TestResult) -> list[Text | Padding]:
    if not test.snippet:
        return []
    # From the first column on, or Python would not take what is pasted.
    lines = Text(clean(test.snippet), style="cyan", overflow="fold")
    return [
        Text(),
        Padding(Text("To see it, paste this into Python in the kata's folder:"), (0, 0, 0, 2)),
        lines,
    ]


def _others(tests: list[TestResult]) -> list[Text | Padding]:
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
    if result.verdict is Verdict.PASSING:
        then = f"\nNext on the road: {following}" if following else ""
        return Text(f"The reference solution beside yours: nox -s reveal -- {name}{then}")
    return Text(f"A hint: nox -s hint -- {name}")
