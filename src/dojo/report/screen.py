"""The way out to the terminal, for everything that is printed: text and this tool's own colours pass.

Names, messages and prints of a learner's reach the terminal by many ways, and one that is forgotten
would let a file move the cursor or set a title.  So the streams themselves are guarded.
"""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO, cast

from dojo.report.sheet import clean

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
        self.behind.write("".join(parts).encode(encoding, "replace").decode(encoding))
        return len(text)

    def writelines(self, lines: list[str]) -> None:
        """Write each."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.behind, name)


@contextmanager
def guarded() -> Iterator[None]:
    """Guard the standard streams of this process."""
    before = sys.stdout, sys.stderr
    # A stream that was closed by whoever started us is None.
    sys.stdout, sys.stderr = (cast("TextIO", _Guarded(s)) if s is not None else s for s in before)
    try:
        yield
    finally:
        sys.stdout, sys.stderr = before


def unguarded(stream: TextIO) -> TextIO:
    """Return what is behind a guarded stream: for a bar, which moves the cursor by itself."""
    return cast("TextIO", getattr(stream, "behind", stream))
