"""One test that does not pass, and what it has printed."""

import sys
from pathlib import Path

from rich.padding import Padding
from rich.text import Text

from dojo.report.sheet import Sheet, clean
from dojo.running.verdict import Result, TestResult, Verdict

Parts = list[Text | Padding]


def one_test(test: TestResult, result: Result, sheet: Sheet) -> Parts:
    """Return all that is known of a test that does not pass."""
    return [*what_failed(test, sheet), *what_it_printed(test), *how_to_see_it(test, result)]


def what_failed(test: TestResult, sheet: Sheet) -> Parts:
    """Return the name of a test, the fact that it states, and its message."""
    sign, style = sheet.mark(Verdict.FAILING)
    # A Text is drawn as it is: brackets in a learner's message are no markup.
    message = Text(clean(test.message), overflow="fold")
    return [
        Text.assemble((f"{sign} {clean(test.name)}", style)),
        Padding(Text(test.fact, style="italic"), (0, 0, 0, 2)),
        Padding(message, (0, 0, 0, 2)),
    ]


def what_it_printed(test: TestResult) -> Parts:
    """Return what the learner's code printed in a test."""
    if not test.printed:
        return []
    lines = [Text("It printed:"), Text(clean(test.printed), style="dim", overflow="fold")]
    return [Padding(line, (0, 0, 0, 2)) for line in lines]


def how_to_see_it(test: TestResult, result: Result) -> Parts:
    """Return the calls of a test as lines to paste."""
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


def last_call(test: TestResult) -> Parts:
    """Return the call of a test that shows it, without what it takes to paste it."""
    call = Text(clean(test.snippet.splitlines()[-1]), style="cyan", overflow="fold")
    return [Text(), Padding(call, (0, 0, 0, 2))]


def _python() -> str:
    """Return how to start this Python from the folder of a kata."""
    own = Path(sys.executable)
    here = Path.cwd()
    # Windows takes its own separator only.
    return str(Path("../../..") / own.relative_to(here)) if own.is_relative_to(here) else str(own)
