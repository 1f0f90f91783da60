"""What a learner's code prints: kept short, however much it is."""

import codecs
import io
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

_LINES = 10  # that are shown of it
_KEPT = 4 * 1024  # characters, at the start and again at the end
_FLOOD = 1_000_000
_ENCODING, _ERRORS = "utf-8", "backslashreplace"


class Printed(io.TextIOWrapper):
    """A stream that keeps the first and the last of what is written, as text or as bytes.

    Parameters
    ----------
    on_flood
        Called once, when more than a million characters have come.
    """

    def __init__(self, on_flood: Callable[[], None]) -> None:
        self._ends = _Ends(on_flood)
        super().__init__(self._ends, _ENCODING, _ERRORS, newline="")

    def write(self, text: str) -> int:
        """Keep what there is room for."""
        self._ends.keep(text)
        return len(text)

    def close(self) -> None:
        """Stay open: the next test prints, too."""

    def clear(self) -> None:
        """Forget what was written; the count towards a flood goes on."""
        self._ends.clear()

    def shown(self, lines: int = _LINES) -> str:
        """Return the first lines of what was printed, and how many more there are."""
        found = self._ends.text().rstrip().split("\n")
        more = len(found) - lines
        return "\n".join(found[:lines]) + (f"\n… {more} more lines" if more > 0 else "")


class _Ends(io.BufferedIOBase):
    """What is behind a stream: of texts, and of bytes as text, it keeps the first and the last."""

    name = "<printed>"

    def __init__(self, on_flood: Callable[[], None]) -> None:
        self._on_flood = on_flood
        self._total = 0
        self._decode = codecs.getincrementaldecoder(_ENCODING)(_ERRORS).decode
        self.clear()

    def clear(self) -> None:
        self._head = ""
        self._tail = ""
        self._written = 0

    def writable(self) -> bool:
        return True

    def close(self) -> None:
        """Stay open."""

    def write(self, data: "ReadableBuffer") -> int:
        self.keep(self._decode(bytes(data)))
        return memoryview(data).nbytes

    def keep(self, text: str) -> None:
        before = self._total
        self._total += len(text)
        self._written += len(text)
        room = _KEPT - len(self._head)
        self._head += text[:room]
        if len(text) > room:
            self._tail = (self._tail + text[room:])[-_KEPT:]
        if before <= _FLOOD < self._total:
            self._on_flood()

    def text(self) -> str:
        left_out = self._written - len(self._head) - len(self._tail)
        middle = f"\n… {left_out} characters omitted …\n" if left_out > 0 else ""
        return f"{self._head}{middle}{self._tail}"
