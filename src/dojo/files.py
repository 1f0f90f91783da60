"""Files that are written as a whole or not at all, and read without an error and without waiting."""

import errno
import os
import stat
import threading
import time
from collections.abc import Iterable
from pathlib import Path

_TRIES = 20
_BETWEEN_TRIES = 0.01  # seconds


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


def write_atomically(path: Path, content: str | bytes) -> None:
    """Replace a file's content as a whole, or leave it as it was.

    Parameters
    ----------
    path
        The file; its folder is made if it is missing.
    content
        A text, which is written as UTF-8, or bytes.

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
        temporary.write_bytes(content.encode() if isinstance(content, str) else content)
        replace(temporary, path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def append_lines(path: Path, lines: Iterable[str]) -> None:
    """Add lines to the end of a file, all in one go; a line that was cut off there stays by itself.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "ab+") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 1))
        cut_off = file.read(1) not in {b"", b"\n"}
        file.write("".join(["\n" if cut_off else "", *(f"{line}\n" for line in lines)]).encode())


def replace(temporary: Path, path: Path) -> None:
    """Put a file in the place of another; on Windows, that waits until nobody reads the other.

    Raises
    ------
    OSError
        If that cannot be done.
    """
    for _ in range(_TRIES if os.name == "nt" else 0):
        try:
            temporary.replace(path)
        except PermissionError:
            time.sleep(_BETWEEN_TRIES)
        else:
            return
    temporary.replace(path)
