"""A class that comes in one piece: one zip, or one folder around all submissions."""

import errno
import os
import tempfile
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from zipfile import ZipInfo

from dojo.archive import Allowance, Limits, Unreadable, leads_outside, mebibytes, open_zip, read_member
from dojo.errors import UsageError
from dojo.grading.layouts import fits_a_platform, somebody
from dojo.grading.search import Wanted, shown_name

_CLASS = Limits(packed=2 * 2**30, directory=64 * 2**20, names=200_000)
_LARGEST = 64 * 2**20  # bytes of one file in it: a student's own zip
_ALL = 4 * 2**30  # bytes
_NEEDED = (".py", ".ipynb", ".zip", ".yml")
_LEFT_OUT = ".left-out"  # after the name of a file: its student has a row all the same
# What a single name in a zip can be at fault for, and no disk.
_OF_A_NAME = {errno.EEXIST, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG, errno.EINVAL}


@contextmanager
def class_folder(path: Path, wanted: Wanted) -> Iterator[tuple[Path, list[str]]]:
    """Open the folder in which the submissions lie side by side, unpacked for a while where it is a zip.

    Parameters
    ----------
    path
        The folder or zip that was downloaded.
    wanted
        The katas that are looked for: a folder with the same kata in two places is a class.

    Yields
    ------
    folder
        Where they lie.
    left_out
        A sentence about each file that could not be unpacked.

    Raises
    ------
    UsageError
        If it is a zip that cannot be unpacked.
    """
    with tempfile.TemporaryDirectory(prefix="dojo-class-", ignore_cleanup_errors=True) as scratch:
        count, left_out = 0, list[str]()
        while True:
            if path.is_file() and path.suffix.lower() == ".zip":
                count += 1
                path = _unpacked(path, Path(scratch) / str(count), left_out)
            inner = _only_one(path)
            if inner is None or count > 1 or not _is_class(inner, wanted):
                break
            path = inner
        yield path, left_out


def _only_one(folder: Path) -> Path | None:
    if not folder.is_dir():
        return None
    entries = somebody(folder)
    return folder / entries[0] if len(entries) == 1 else None


def _is_class(path: Path, wanted: Wanted) -> bool:
    """Return whether it is a class, by a platform's names or because one kata is in two of its folders."""
    if path.is_symlink():
        return False
    if path.is_dir():
        names = [file.relative_to(path).as_posix() for file in path.rglob("*")]
    elif path.suffix.lower() == ".zip":
        try:
            with open_zip(path, _CLASS) as archive:
                names = [name.replace("\\", "/").rstrip("/") for name in archive.namelist()]
        except (Unreadable, OSError):
            return False
    else:
        return False
    while len({name.partition("/")[0] for name in names}) == 1:  # a folder around everything
        names = [name.partition("/")[2] for name in names if "/" in name]
    tops = sorted({name.partition("/")[0] for name in names})
    return fits_a_platform(tops) or _shares_a_kata(names, wanted) or _is_zips(tops)


def _shares_a_kata(names: Iterable[str], wanted: Wanted) -> bool:
    owners: dict[str, set[str]] = {}
    for name in names:
        first, _, rest = name.partition("/")
        kata = wanted.kata_of(rest.rpartition("/")[2].removesuffix(".py")) if rest.endswith(".py") else None
        # A course's copy has its own katas in one place, and other code of the same names elsewhere.
        if kata is not None and first not in {"katas", "reference", *wanted.tracks.values()}:
            owners.setdefault(kata, set()).add(first)
    return any(len(firsts) > 1 for firsts in owners.values())


def _is_zips(tops: list[str]) -> bool:
    return len(tops) > 1 and all(name.lower().endswith(".zip") for name in tops)


def _unpacked(path: Path, into: Path, left_out: list[str]) -> Path:
    """Unpack what may belong to a submission; of everything else, an empty file keeps the name.

    One student's odd file stops nobody else's: it is left out, and `left_out` gets a sentence.
    """
    allowance = Allowance(_LARGEST, _ALL)
    into.mkdir()
    try:
        with open_zip(path, _CLASS) as archive:
            members = [member for member in archive.infolist() if not member.is_dir()]
            # No more than it claims is read of a file.
            if sum(member.file_size for member in members if _is_needed(member)) > _ALL:
                raise Unreadable(f"It unpacks to more than {mebibytes(_ALL)}.")
            for member in members:
                name = member.filename.replace("\\", "/")
                if leads_outside(name):
                    continue
                try:
                    data = read_member(archive, member, allowance) if _is_needed(member) else b""
                    _write(into / name, data)
                    _date(into / name, member)
                except Unreadable as error:
                    left_out.append(f"{shown_name(name[-100:])} {error}: it was left out.")
                    with suppress(Unreadable):  # what begins as the name does is the same student's
                        _write(into / f"{name[:60]}{_LEFT_OUT}", b"")
    except Unreadable as error:
        raise UsageError(f"{path} cannot be unpacked. {error}") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be unpacked: {error.strerror}.") from None
    return into


def _is_needed(member: ZipInfo) -> bool:
    return member.filename.lower().endswith(_NEEDED)


def _date(target: Path, member: ZipInfo) -> None:
    """Give a file the time that the zip has for it: a late submission is known by it."""
    with suppress(ValueError, OverflowError, OSError):
        seconds = time.mktime((*member.date_time, 0, 0, -1))
        os.utime(target, (seconds, seconds))


def _write(target: Path, data: bytes) -> None:
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        if error.errno not in _OF_A_NAME:
            raise
        raise Unreadable(f"cannot be unpacked ({error.strerror})") from None
