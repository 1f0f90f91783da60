"""Hints and solutions as pages."""

from collections.abc import Mapping, Sequence

from rich.console import RenderableType
from rich.markdown import Markdown
from rich.rule import Rule
from rich.syntax import Syntax
from rich.text import Text

from dojo.implementation.solution_lines import first_sentence, without_docstrings
from dojo.implementation.source import Source
from dojo.report.sheet import Sheet, clean, counted

_ALL = "These are all of its lines: a pass now earns half the points."


def hints_text(kata: str, hints: Mapping[int, str], levels: int, sheet: Sheet, onward: str) -> str:
    """Return some hints, and how to get the next.

    Parameters
    ----------
    kata
        Its name.
    hints
        Those to show, by number.
    levels
        How many there are.
    sheet
        What to draw on.
    onward
        What comes after the last one.
    """
    pages = "".join(
        sheet.drawn(Text(f"Hint {level} of {levels} for {kata}", style="bold"), Text()) + _hint(hint, sheet)
        for level, hint in hints.items()
    )
    last = max(hints) == levels
    # A command to type stands on a line of its own, so that it is never broken in two.
    more = f"That was the last one. {onward}" if last else f"The next hint: nox -s hint -- {kata}"
    return pages + sheet.drawn(Text(more, style="dim"))


def _hint(markdown: str, sheet: Sheet) -> str:
    """Return a hint; where it ends with lines of code, these stay as wide as they are."""
    words, _, rest = markdown.partition("```python\n")
    code = rest.partition("\n```")[0]
    return sheet.drawn(_page(words), Text()) + (_code(code, sheet) + "\n" if code else "")


def answers_text(answers: str, sheet: Sheet) -> str:
    """Return the answers to the questions of "Before you go on"."""
    return sheet.drawn(Rule("before you go on", characters="-", align="left"), _page(answers))


def _page(markdown: str) -> RenderableType:
    if "$" not in markdown and "```math" not in markdown:
        return Markdown(markdown)  # what shows formulas takes longer to import than all the rest
    try:
        from dojo.report.reading import terminal_page
    except (
        ModuleNotFoundError
    ):  # `nox -s read` installs what it needs; without, formulas stay as they were typed
        return Markdown(markdown)
    return terminal_page(markdown)


def lines_text(kata: str, taken: int, total: int, code: str, sheet: Sheet) -> str:
    """Return the lines of a solution that were shown one by one, and how to get the next."""
    title = Text(f"{taken} of {counted(total, 'line')} of a solution of {kata}", style="bold")
    next_one = "The next line" if taken + 1 < total else "The last line, for half the points"
    more = Text(f"{next_one}:\nnox -s reveal -- {kata} --next" if taken < total else _ALL, style="dim")
    return sheet.drawn(title, Text()) + _code(code, sheet) + sheet.drawn(Text(), more)


def other_ways_text(alternatives: Sequence[Source], sheet: Sheet) -> str:
    """Return other solutions, each with the sentence that says what it shows."""
    return "".join(_other_way(source, sheet) for source in alternatives)


def _other_way(source: Source, sheet: Sheet) -> str:
    name = source.path.rpartition("/")[2].removesuffix(".py").replace("_", " ")
    title = Rule(f"another way: {name}", characters="-", align="left")
    sentence = Text(first_sentence(source.text()), style="italic")
    return sheet.drawn(title, sentence, Text()) + _code(without_docstrings(source.text()), sheet) + "\n"


def _code(code: str, sheet: Sheet) -> str:
    """Return some lines of Python as they are: none is broken or shortened."""
    width = max(sheet.width, *map(len, code.splitlines()))
    shown = Syntax(clean(code), "python", theme="ansi_dark", background_color="default")
    return Sheet(width).drawn(shown)
