"""How workers are shut in, for whoever starts them; it imports nothing heavy."""

import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Isolation:
    """How workers are shut in.

    Attributes
    ----------
    layers
        Of the sandbox, the outermost first.
    canary
        A file that no worker may read.
    trusted
        Whether a worker may run although not everything is out of its reach.
    """

    layers: tuple[str, ...]
    canary: Path
    trusted: bool = False

    def words(self) -> list[str]:
        """Return this as words of a command."""
        return [json.dumps([list(self.layers), str(self.canary), self.trusted])]

    @classmethod
    def from_words(cls, words: list[str]) -> "Isolation":
        """Rebuild it."""
        layers, canary, trusted = json.loads(words[0])
        return cls(tuple(layers), Path(canary), trusted)
