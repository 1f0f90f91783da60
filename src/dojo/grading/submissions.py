"""What students handed in: a folder or a zip each, of which only the files of katas are ever read."""

import os
import stat
import unicodedata
import zipfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import TypeAlias

from dojo.errors import UsageError

LARGEST_FILE = 256 * 1024  # bytes of one kata
LARGEST_ZIP = 64 * 2**20  # bytes
LARGEST_RATIO = 100  # of unpacked to packed
MOST_NAMES = 20_000
DEEPEST = 20
_SKIPPED = frozenset({"__MACOSX", "__pycache__", "node_modules", "reference", "site-packages"})

Bytes: TypeAlias = bytes | None


@dataclass
class Submission:
    """What one student handed in.

    Attributes
    ----------
    student
        The name of the folder or zip, without an ending.
    source
        The name of the folder or zip.
    files
        By kata, the bytes of its file.
    notes
        By kata, why its file was not taken, or what is odd about it.
    note
        What is wrong with the whole; empty if nothing is.
    """

    student: str
    source: str
    files: dict[str, bytes] = field(default_factory=dict)
    notes: dict[str, str] = field(default_factory=dict)
    note: str = ""


class Unreadable(Exception):
    """Why a submission, or a file of one, cannot be taken."""


@dataclass(frozen=True)
class _Candidate:
    """A file that may be a kata's, and how to read it."""

    path: PurePosixPath
    reader: "_InFolder | _InZip"


def found(folder: Path, katas: Iterable[tuple[str, str]]) -> Iterator[Submission]:
    """Yield every submission in a folder, in the order of their names, whatever is wrong with it.

    Parameters
    ----------
    folder
        It has a folder or a zip for each student.
    katas
        Tracks and names of the katas that are looked for.

    Raises
    ------
    UsageError
        If there is no such folder, or nothing in it.
    """
    try:
        entries = sorted(entry for entry in os.listdir(folder) if not entry.startswith("."))
    except OSError as error:
        raise UsageError(f"{folder} cannot be read as a folder of submissions: {error.strerror}.") from None
    if not entries:
        raise UsageError(f"There is no submission in {folder}: it needs a folder or a zip for each student.")
    tracks = {name: track for track, name in katas}
    for entry in entries:
        yield _taken(folder / entry, tracks)


def _taken(path: Path, tracks: dict[str, str]) -> Submission:
    submission = Submission(
        _shown(path.stem if path.suffix.lower() == ".zip" else path.name), _shown(path.name)
    )
    try:
        _choose(submission, list(_candidates(path, submission)), tracks)
    except Unreadable as error:
        submission.note = str(error)
    except OSError as error:
        submission.note = f"It cannot be read: {error.strerror}."
    if not submission.files and not submission.notes and not submission.note:
        submission.note = "It contains no kata files."
    return submission


def _shown(name: str) -> str:
    # A name of a file may hold bytes that are not text.
    return name.encode("utf-8", "replace").decode("utf-8")


def _candidates(path: Path, submission: Submission) -> Iterator[_Candidate]:
    if path.is_symlink():
        raise Unreadable("It is a link; hand in the folder or the zip itself.")
    if path.is_dir():
        yield from _in_folder(path)
    elif path.suffix.lower() == ".zip" and path.is_file():
        yield from _in_zip(path, submission)
    else:
        raise Unreadable("It is neither a folder nor a zip.")


class _InFolder:
    def __init__(self, path: Path) -> None:
        self._path = path

    def read(self) -> bytes:
        flags = os.O_RDONLY | os.O_NONBLOCK | getattr(os, "O_NOFOLLOW", 0)
        if not stat.S_ISREG(os.lstat(self._path).st_mode):
            raise Unreadable("is a link or not a plain file")
        with open(os.open(self._path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Unreadable("is not a plain file")
            return _limited(file.read(LARGEST_FILE + 1))


def _in_folder(folder: Path) -> Iterator[_Candidate]:
    seen = 0
    for here, folders, files in os.walk(folder):
        inside = Path(here).relative_to(folder)
        folders[:] = sorted(name for name in folders if not _is_skipped(name))
        if len(inside.parts) >= DEEPEST:
            raise Unreadable(f"Its folders are nested more than {DEEPEST} deep.")
        seen += len(files) + len(folders)
        if seen > MOST_NAMES:
            raise Unreadable(f"It contains more than {MOST_NAMES} files.")
        for name in sorted(files):
            if name.lower().endswith(".py"):
                yield _Candidate(PurePosixPath(inside.as_posix()) / name, _InFolder(Path(here) / name))


def _is_skipped(name: str) -> bool:
    return name in _SKIPPED or name.startswith(".")


class _InZip:
    def __init__(self, archive: Path, member: zipfile.ZipInfo) -> None:
        self._archive = archive
        self._member = member

    def read(self) -> bytes:
        member = self._member
        if stat.S_ISLNK(member.external_attr >> 16):
            raise Unreadable("is a link")
        if member.flag_bits & 1:
            raise Unreadable("is encrypted")
        if member.file_size > LARGEST_FILE:
            raise Unreadable(f"has more than {LARGEST_FILE // 1024} KiB")
        if member.file_size > LARGEST_RATIO * max(1, member.compress_size):
            raise Unreadable(f"unpacks to more than {LARGEST_RATIO} times its size")
        try:
            with zipfile.ZipFile(self._archive) as archive, archive.open(member) as file:
                # The size in the directory is only a claim.
                return _limited(file.read(LARGEST_FILE + 1))
        except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError) as error:
            raise Unreadable(f"cannot be unpacked ({type(error).__name__})") from None


def _in_zip(path: Path, submission: Submission) -> Iterator[_Candidate]:
    if path.stat().st_size > LARGEST_ZIP:
        raise Unreadable(f"It is larger than {LARGEST_ZIP // 2**20} MiB.")
    try:
        with zipfile.ZipFile(path) as archive:
            members = archive.infolist()
    except (zipfile.BadZipFile, NotImplementedError, ValueError, EOFError, UnicodeDecodeError):
        raise Unreadable("It is not a zip, or is damaged.") from None
    if len(members) > MOST_NAMES:
        raise Unreadable(f"It contains more than {MOST_NAMES} files.")
    for member in members:
        name = member.filename.replace("\\", "/")
        inside = PurePosixPath(name)
        if member.is_dir() or not name.lower().endswith(".py"):
            continue
        if inside.is_absolute() or ".." in inside.parts or ":" in inside.parts[0]:
            submission.note = f"A path in it leads outside and was not followed: {_shown(name)[:100]}."
        elif len(inside.parts) <= DEEPEST and not any(map(_is_skipped, inside.parts[:-1])):
            yield _Candidate(inside, _InZip(path, member))


def _limited(data: bytes) -> bytes:
    if len(data) > LARGEST_FILE:
        raise Unreadable(f"has more than {LARGEST_FILE // 1024} KiB")
    return data


def _choose(submission: Submission, candidates: list[_Candidate], tracks: dict[str, str]) -> None:
    """Take the file of each kata, or note why there is none to take."""
    by_kata: dict[str, list[_Candidate]] = {}
    for candidate in candidates:
        # Some systems change the case or the script of a name on its way.
        name = unicodedata.normalize("NFKC", candidate.path.stem).casefold()
        if name in tracks:
            by_kata.setdefault(name, []).append(candidate)
    for kata, files in by_kata.items():
        try:
            submission.files[kata] = _one_of(kata, tracks[kata], files)
        except Unreadable as error:
            submission.notes[kata] = str(error)


def _one_of(kata: str, track: str, files: list[_Candidate]) -> bytes:
    place = ("katas", track, kata, f"{kata}.py")
    in_place = [file for file in files if file.path.parts[-4:] == place]
    chosen = in_place if len(in_place) == 1 else files
    texts = {_read(file) for file in chosen}
    if len(texts) > 1:
        names = " and ".join(str(file.path) for file in chosen[:3])
        raise Unreadable(f"There are {len(chosen)} different files for it ({names}): none was taken.")
    return texts.pop()


def _read(file: _Candidate) -> bytes:
    try:
        return file.reader.read()
    except Unreadable as error:
        raise Unreadable(f"{file.path} {error}.") from None
    except OSError as error:
        raise Unreadable(f"{file.path} cannot be read: {error.strerror}.") from None
