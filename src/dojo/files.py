"""Files that are written as a whole or not at all, and read without an error and without waiting."""

import errno
import os
import stat
import threading
from pathlib import Path


def read(path: Path) -> bytes | None:
    """Return the content of a file, or None if there is none that can be read."""
    try:
        return read_file(path)
    except OSError:
        return None


def read_file(path: Path) -> bytes:
    """Return the content of a file; not of a pipe or a device, which may have no end.

    Raises
    ------
    OSError
        If it cannot be read.
    """
    with open(path, "rb", opener=_open_without_waiting) as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(errno.EINVAL, "it is not a plain file", str(path))
        return file.read()


def _open_without_waiting(path: str, flags: int) -> int:
    # Opening a pipe waits for somebody who writes to it; Windows has neither.
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0))


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
