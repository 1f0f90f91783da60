"""Zips of other people: opened and read without believing what they say of themselves."""

import io
import stat
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

LARGEST_RATIO = 100  # of unpacked to packed
MOST_NAMES = 20_000
_LONGEST_EXTRA = 512  # bytes about one name
_PIECE = 2**20  # bytes that are read at once
# The fixed part of an entry in a zip's directory: its mark, and the lengths of the three texts after it.
_ENTRY = struct.Struct("<4s24xHHH12x")
# Others unpack a block at once, however large it becomes.
_METHODS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, struct.error, NotImplementedError),
    *(RuntimeError, EOFError, ValueError, OverflowError),
)


@dataclass(frozen=True)
class Limits:
    """How large a zip may be.

    Attributes
    ----------
    packed
        Bytes of the whole.
    directory
        Bytes of the names in it, and of what it says about them.
    names
        How many there are.
    """

    packed: int = 64 * 2**20
    directory: int = 3 * 2**20
    names: int = MOST_NAMES


ONE_PERSON = Limits()


class Unreadable(Exception):
    """Why a zip, or a file of one, cannot be taken."""


class Allowance:
    """How many bytes may still be read.

    Parameters
    ----------
    each, together
        Of one file, and of all.
    whose
        What all of them are called.
    """

    def __init__(self, each: int, together: int, whose: str = "files") -> None:
        self.each = each
        self._together = self._left = together
        self._whose = whose

    def of(self, data: bytes) -> bytes:
        """Return what was read from one file, if that is not too much."""
        if len(data) > self.each:
            raise Unreadable(self.too_large)
        self._left -= len(data)
        if self._left < 0:
            raise Unreadable(f"was not read: the {self._whose} have more than {mebibytes(self._together)}")
        return data

    @property
    def too_large(self) -> str:
        """What is wrong with a file of too many bytes."""
        return f"has more than {self.each // 1024} KiB"


def mebibytes(count: int) -> str:
    """Return a number of bytes for people."""
    return f"{count // 2**20} MiB"


@contextmanager
def open_zip(path: Path, limits: Limits = ONE_PERSON) -> Iterator[zipfile.ZipFile]:
    """Open a zip whose list of files is not too long.

    Raises
    ------
    Unreadable
        If it is too large, or no zip.
    OSError
        If it cannot be read.
    """
    if path.stat().st_size > limits.packed:
        raise Unreadable(f"It is larger than {mebibytes(limits.packed)}.")
    with _ZipFile(path, limits) as file:
        try:
            archive = zipfile.ZipFile(file)
        except _DAMAGED:
            raise Unreadable("It is not a zip, or is damaged.") from None
        with archive:
            yield archive


def read_member(archive: zipfile.ZipFile, member: zipfile.ZipInfo, allowance: Allowance) -> bytes:
    """Return the content of a plain file in a zip.

    Raises
    ------
    Unreadable
        If it is a link, too large or damaged; the sentence is to be read after its name.
    """
    if stat.S_ISLNK(member.external_attr >> 16):
        raise Unreadable("is a link")
    if member.flag_bits & 1:
        raise Unreadable("is encrypted")
    if member.compress_type not in _METHODS:
        raise Unreadable("is compressed in an unusual way; the usual one is Deflate")
    if member.file_size > allowance.each:
        raise Unreadable(allowance.too_large)
    if member.file_size > LARGEST_RATIO * max(1, member.compress_size):
        raise Unreadable(f"unpacks to more than {LARGEST_RATIO} times its size")
    try:
        with archive.open(member) as file:
            # The size in the directory is only a claim.
            return allowance.of(_read(file, allowance.each + 1))
    except _DAMAGED as error:
        raise Unreadable(f"cannot be unpacked ({type(error).__name__})") from None


def _read(file: IO[bytes], most: int) -> bytes:
    """Return at most so many bytes; `_ZipFile` hands out nothing large at once."""
    parts = []
    while most > 0 and (part := file.read(min(most, _PIECE))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)


def leads_outside(name: str) -> bool:
    """Return whether a name in a zip is not one of a file below the zip's own folder."""
    parts = name.replace("\\", "/").split("/")
    return parts[0] == "" or ".." in parts or ":" in parts[0]


class _ZipFile(io.FileIO):
    """A zip on the disk, of which nothing large is handed out.

    `zipfile` asks for the whole directory at once and takes it apart name by name, whatever its size.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        super().__init__(path)
        self._limits = limits

    def read(self, size: int | None = -1) -> bytes:
        """Return the next bytes.

        Raises
        ------
        Unreadable
            If the directory of the zip is too large.
        """
        most = self._limits.directory
        asked = most + 1 if size is None or size < 0 else size
        data = b"" if asked > most + 1 else super().read(asked) or b""
        if asked > most + 1 or len(data) > most:
            raise Unreadable(f"The list of its files takes more than {mebibytes(most)}.")
        _look_through(data, self._limits.names)
        return data


def _look_through(directory: bytes, most: int) -> None:
    """Count the entries of a zip's directory; other bytes have none."""
    at = count = 0
    while at + _ENTRY.size <= len(directory):
        mark, name, extra, comment = _ENTRY.unpack_from(directory, at)
        if mark != b"PK\1\2":
            return
        count += 1
        if count > most:
            raise Unreadable(f"It contains more than {most} files.")
        if extra > _LONGEST_EXTRA:
            raise Unreadable(f"It says more than {_LONGEST_EXTRA} bytes about a single name.")
        at += _ENTRY.size + name + extra + comment
