"""Hints and solutions as pages."""

from rich.console import Group, RenderableType
from rich.markdown import Markdown
from rich.rule import Rule
from rich.syntax import Syntax
from rich.table import Table
from rich.text import Text

from dojo.implementation.source import Source
from dojo.report.sheet import Sheet, clean

_SIDE_BY_SIDE = 100  # columns


def hint_text(kata: str, level: int, levels: int, hint: str, sheet: Sheet, *, passing: bool = False) -> str:
    """Return one hint, and how to get the next; after a pass, nothing costs points any more."""
    if level < levels:
        more = f"The next hint: nox -s hint -- {kata}"
    elif passing:
        more = f"That was the last one. The reference solution beside yours:\nnox -s reveal -- {kata}"
    else:
        # A command to type stands on a line of its own, so that it is never broken in two.
        more = f"That was the last one. The solution, for half the points:\nnox -s reveal -- {kata} --give-up"
    title = Text(f"Hint {level} of {levels} for {kata}", style="bold")
    return sheet.drawn(title, Text(), _page(hint), Text(), Text(more, style="dim"))


def answers_text(answers: str, sheet: Sheet) -> str:
    """Return the answers to the questions of "Before you go on"."""
    return sheet.drawn(Rule("before you go on", characters="-", align="left"), _page(answers))


def _page(markdown: str) -> RenderableType:
    try:
        from dojo.report.reading import terminal_page
    except (
        ModuleNotFoundError
    ):  # `nox -s read` installs what it needs; without, formulas stay as they were typed
        return Markdown(markdown)
    return terminal_page(markdown)


def solution_text(own: Source, reference: Source, sheet: Sheet) -> str:
    """Return the learner's file and the reference, side by side where there is room."""
    parts = [_code("yours", own), _code("reference", reference)]
    if sheet.width < _SIDE_BY_SIDE:
        return sheet.drawn(*parts)
    grid = Table.grid(padding=(0, 2), expand=True)
    grid.add_column(ratio=1)
    grid.add_column(ratio=1)
    grid.add_row(*parts)
    return sheet.drawn(grid)


def _code(title: str, source: Source) -> Group:
    text = clean(source.data.decode("utf-8", "replace").replace("\r\n", "\n"))
    code = Syntax(text.rstrip(), "python", theme="ansi_dark", background_color="default", word_wrap=True)
    return Group(Rule(f"{title}: {source.path}", characters="-", align="left"), code)
