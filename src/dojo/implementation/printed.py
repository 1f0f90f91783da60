"""What a learner's code prints: kept short, however much it is."""

import io
from collections.abc import Callable

_KEPT = 4 * 1024  # characters, at the start and again at the end
_FLOOD = 1_000_000


class Printed(io.TextIOBase):
    """A stream that keeps the first and the last of what is written.

    Parameters
    ----------
    on_flood
        Called once, when more than a million characters have come.
    """

    def __init__(self, on_flood: Callable[[], None]) -> None:
        self._on_flood = on_flood
        self._total = 0
        self.clear()

    def clear(self) -> None:
        """Forget what was written; the count towards a flood goes on."""
        self._head = ""
        self._tail = ""
        self._written = 0

    def writable(self) -> bool:
        """Return True."""
        return True

    def write(self, text: str) -> int:
        """Keep what there is room for."""
        before = self._total
        self._total += len(text)
        self._written += len(text)
        room = _KEPT - len(self._head)
        self._head += text[:room]
        if len(text) > room:
            self._tail = (self._tail + text[room:])[-_KEPT:]
        if before <= _FLOOD < self._total:
            self._on_flood()
        return len(text)

    def under_a_message(self) -> str:
        """Return what was printed as a paragraph to put below a message, or nothing."""
        if not self._written:
            return ""
        left_out = self._written - len(self._head) - len(self._tail)
        middle = f"\n… {left_out} characters omitted …\n" if left_out > 0 else ""
        return f"\nIt printed:\n{self._head}{middle}{self._tail}".rstrip()
