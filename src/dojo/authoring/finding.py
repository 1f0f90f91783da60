"""What an author has to fix."""

from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, order=True)
class Finding:
    """One fault of a kata.

    Attributes
    ----------
    kata
        Its name.
    file
        The file to fix, relative to the course.
    line
        The line in it, counted from 1; 0 for the file as a whole.
    text
        What is wrong and what to do, in a sentence.
    """

    kata: str
    file: str
    line: int
    text: str

    def to_json(self) -> dict[str, Any]:
        """Return the finding as ``docs/json.md`` describes it."""
        return asdict(self)

    def __str__(self) -> str:
        """Return ``file:line: text``, which editors turn into a link."""
        return f"{self.file}:{self.line}: {self.text}" if self.line else f"{self.file}: {self.text}"
