"""The secret seed of a class: its examples are not those that the students have seen."""

import os
import secrets
from pathlib import Path

from dojo.errors import CourseError, UsageError
from dojo.files import write_atomically

_BITS = 63


def class_seed(folder: Path, asked: int | None = None) -> int:
    """Return the seed that a class is graded with, and keep it if it is new.

    Parameters
    ----------
    folder
        Where it is kept, in a file called ``seed``.
    asked
        A seed that replaces it; None to leave it as it is.

    Raises
    ------
    UsageError
        If what is kept is not a seed, or what is asked for is negative.
    CourseError
        If the folder cannot be written.
    """
    if asked is not None and asked < 0:
        raise UsageError(f"--seed {asked}: a seed is a whole number from 0 on.")
    path = folder / "seed"
    kept = _read(path)
    if kept is not None and asked in {None, kept}:
        return kept
    seed = secrets.randbits(_BITS) if asked is None else asked
    try:
        write_atomically(path, f"{seed}\n")
        os.chmod(path, 0o600)
    except OSError as error:
        raise CourseError(f"{folder} cannot be written: {error.strerror}.") from None
    return seed


def _read(path: Path) -> int | None:
    try:
        text = path.read_text(encoding="ascii")
        if text.strip().isdecimal():
            return int(text)
    except FileNotFoundError:
        return None
    except (OSError, ValueError):
        pass
    raise UsageError(
        f"{path} should hold the seed of this class, a whole number. Put it back, or delete the file: then "
        "everything is graded again, with other examples."
    )
