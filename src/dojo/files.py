"""Files that are written as a whole or not at all, and read without an error."""

import os
import threading
from pathlib import Path


def read(path: Path) -> bytes | None:
    """Return the content of a file, or None if there is none that can be read."""
    try:
        return path.read_bytes()
    except OSError:
        return None


def write_atomically(path: Path, text: str) -> None:
    """Replace a file's content as a whole, or leave it as it was.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # In the same folder, for a rename is atomic only within one file system; one name for each
    # writer, so that two at once do not share it.
    temporary = path.with_name(f".{path.name}-{os.getpid()}-{threading.get_ident()}")
    try:
        temporary.write_text(text, encoding="utf-8", newline="\n")
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
