"""The way out to the terminal, for everything that is printed: text and this tool's own colours pass.

Names, messages and prints of a learner's reach the terminal by many ways, and one that is forgotten
would let a file move the cursor or set a title.  So the streams themselves are guarded.
"""

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO, cast

from dojo.errors import UsageError
from dojo.report.sheet import clean, held

# What pages are drawn with: colours, and in a watch the three codes for an empty screen.
_OWN = re.compile("(\x1b\\[[0-9;]*m|\x1b\\[2J\x1b\\[3J\x1b\\[H)")


class _Guarded:
    """A stream that writes to another what a terminal may be told."""

    def __init__(self, behind: TextIO) -> None:
        self.behind = behind

    def write(self, text: str) -> int:
        """Write a text without control characters, in what the stream can encode."""
        parts = _OWN.split(text)
        parts[::2] = map(clean, parts[::2])
        encoding = self.behind.encoding or "utf-8"
        with _refusal_told():
            self.behind.write(held("".join(parts), encoding))
        return len(text)

    def flush(self) -> None:
        """Hand on what was written."""
        with _refusal_told():
            self.behind.flush()

    def writelines(self, lines: list[str]) -> None:
        """Write each."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.behind, name)


@contextmanager
def _refusal_told() -> Iterator[None]:
    """Say in a sentence that a stream takes nothing more; that its reader has left is no error."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise UsageError(f"The output cannot be written: {error.strerror}.") from None


@contextmanager
def guarded() -> Iterator[None]:
    """Guard the standard streams of this process."""
    _open_closed_streams()
    before = sys.stdout, sys.stderr
    sys.stdout, sys.stderr = (cast("TextIO", _Guarded(stream)) for stream in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before
        for stream in before:
            _settle(stream)


def _open_closed_streams() -> None:
    """Point the streams that whoever started us has closed to nowhere.

    What is opened next would come under their numbers, and be taken for them by each process that we
    start.
    """
    for descriptor, name in enumerate(("stdin", "stdout", "stderr")):
        if getattr(sys, name) is None:
            _point_to_nowhere(descriptor)
            setattr(sys, name, open(descriptor, "w" if descriptor else "r", closefd=False, encoding="utf-8"))  # noqa: SIM115


def _point_to_nowhere(descriptor: int) -> None:
    try:
        os.fstat(descriptor)
    except OSError:
        null = os.open(os.devnull, os.O_RDWR)
        if null != descriptor:
            os.dup2(null, descriptor)
            os.close(null)
        os.set_inheritable(descriptor, True)  # a process that we start has it, too


def _settle(stream: TextIO) -> None:
    """Leave nothing in a stream that Python would fail to write when it ends."""
    try:
        stream.flush()
    except (OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def unguarded(stream: TextIO) -> TextIO:
    """Return what is behind a guarded stream: for a bar, which moves the cursor by itself."""
    return cast("TextIO", getattr(stream, "behind", stream))
