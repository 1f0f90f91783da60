"""The text of an implementation, wherever it came from."""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True)
class Source:
    """The text of an implementation, wherever it came from.

    Attributes
    ----------
    path
        The file as a person would name it.
    data
        Its bytes.
    """

    path: str
    data: bytes

    @property
    def sha256(self) -> str:
        """Hexadecimal digest of the bytes."""
        return hashlib.sha256(self.data).hexdigest()

    def text(self) -> str:
        """Return the text, with a line feed at the end of each line and no byte order mark.

        Raises
        ------
        UnicodeDecodeError
            If the bytes are not UTF-8.
        """
        text = self.data.decode("utf-8").removeprefix("\ufeff")
        return text.replace("\r\n", "\n").replace("\r", "\n")
