"""The paper that reports are drawn on: width, colour and characters of the terminal."""

from __future__ import annotations

import codecs
import io
import os
import re
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult

    from dojo.running.verdict import Verdict

# Everything a terminal would obey: a learner's message must not move the cursor, set a title or turn the
# direction of reading.  And halves of a pair of code units, which no file can hold.
_CONTROL = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)

# A verdict is its own text: who only asks for help need not wait for what verdicts are made of.
MARKS = {
    "untouched": ("·", ".", "dim"),
    "passing": ("✓", "+", "green"),
    "failing": ("✗", "x", "red"),
    "broken": ("!", "!", "red"),
    "shortcut": ("↷", "~", "yellow"),
    "too slow": ("…", "o", "yellow"),
    "crashed": ("‼", "#", "red"),
}
# A sign, and one for outputs that cannot show it.
WATERTIGHT = ("◆", "*")
KNOWN = ("○", "o")
DOT = ("·", "-")


def clean(text: str) -> str:
    """Return a text without control characters other than line ends and tabs, fit for any file."""
    return _CONTROL.sub("�", text)


def counted(count: float, noun: str) -> str:
    """Return a number of things, such as "1 kata" or "2 katas"."""
    return f"{count:g} {noun}{'' if count == 1 else 's'}"


# What stands for a sign that the output cannot hold: y = (4, ?5) would be another vector.
_PLAIN = {
    "\N{MINUS SIGN}": "-",
    "\N{EN DASH}": "-",
    "\N{MULTIPLICATION SIGN}": "x",
    "·": "*",
    "≤": "<=",
    "≥": ">=",
    "≠": "!=",
    "→": "->",
    "…": "...",
}
_PLAINLY = "dojo.plainly"


def _plainly(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    missing = error.object[error.start : error.end]
    return "".join(_PLAIN.get(sign, "?") for sign in missing), error.end


codecs.register_error(_PLAINLY, _plainly)


def held(text: str, encoding: str) -> str:
    """Return a text with plain signs for those that an encoding does not have."""
    return text.encode(encoding, _PLAINLY).decode(encoding)


class Sheet:
    """What a terminal can show.

    Parameters
    ----------
    width
        Columns; None to ask the terminal.
    colour
        Whether to use colours; None to ask the terminal and ``NO_COLOR``.
    encoding
        How the output is encoded; None for that of standard output.
    """

    def __init__(
        self, width: int | None = None, colour: bool | None = None, encoding: str | None = None
    ) -> None:
        self._encoding = encoding or getattr(sys.stdout, "encoding", None) or "ascii"
        terminal = colour if colour is not None else sys.stdout.isatty()
        if os.environ.get("TERM") == "dumb":
            terminal = False
        self._console = _console(width, terminal, self._encoding)
        self._rows = _lines() if sys.stdout.isatty() else None

    @property
    def width(self) -> int:
        """The number of columns."""
        return self._console.width

    @property
    def rows(self) -> int | None:
        """The number of lines that are seen at once; None where the output is no terminal."""
        return self._rows

    def can_show(self, text: str) -> bool:
        """Return whether the output's encoding has these characters."""
        try:
            text.encode(self._encoding)
        except (UnicodeEncodeError, LookupError):
            return False
        return True

    def mark(self, verdict: Verdict) -> tuple[str, str]:
        """Return the sign for a verdict, and its style."""
        sign, plain, style = MARKS[verdict]
        return self.sign((sign, plain)), style

    def sign(self, signs: tuple[str, str]) -> str:
        """Return the first of two signs if the output can show it, else the second."""
        return signs[0] if self.can_show(signs[0]) else signs[1]

    def drawn(self, *parts: RenderableType) -> str:
        """Return what the parts look like, below one another."""
        with self._console.capture() as capture:
            self._console.print(*map(_Clean, parts))
        text = "\n".join(line.rstrip() for line in capture.get().split("\n"))
        return held(text, self._encoding)


class _Clean:
    """Something to draw, whose texts are cleaned wherever they come from; its colours stay."""

    def __init__(self, part: RenderableType) -> None:
        self._part = part

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        for segment in console.render(self._part, options):
            yield segment if segment.control else segment._replace(text=clean(segment.text))


class _Paper(io.StringIO):
    """A text file with an encoding, which is what rich asks for its choice of characters."""

    def __init__(self, encoding: str) -> None:
        super().__init__()
        self._name = encoding

    @property
    def encoding(self) -> str:  # type: ignore[override]
        return self._name


def _console(width: int | None, terminal: bool, encoding: str) -> Console:
    from rich.console import Console

    make: Callable[..., Console] = Console
    return make(
        file=_Paper(encoding),
        width=width or _columns(),
        force_terminal=terminal,
        no_color=None if terminal else True,
        highlight=False,
        markup=False,
        emoji=False,
        legacy_windows=False,
    )


def _columns() -> int:
    return max(20, min(terminal_columns(), 110))


def terminal_columns() -> int:
    """Return how wide the terminal is; 80 if nobody knows."""
    # Neither is to be believed where it says that there are none.
    return _as_set("COLUMNS") or _of_terminal(0) or 80


def _lines() -> int:
    return _as_set("LINES") or _of_terminal(1) or 24


def _as_set(name: str) -> int:
    try:
        return max(0, int(os.environ.get(name, "")))
    except ValueError:
        return 0


def _of_terminal(axis: int) -> int:
    try:
        return os.get_terminal_size(sys.__stdout__.fileno() if sys.__stdout__ else 1)[axis]
    except (OSError, ValueError):
        return 0
