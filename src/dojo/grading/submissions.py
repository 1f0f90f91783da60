"""What students handed in: a folder or a zip each, of which only the files of katas are ever read."""

import hashlib
import os
import stat
import unicodedata
import zipfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import Protocol, TypeVar

from dojo.archive import MOST_NAMES, Allowance, Unreadable, leads_outside, open_zip, read_member
from dojo.errors import UsageError
from dojo.report.sheet import clean

T = TypeVar("T")

LARGEST_FILE = 256 * 1024  # bytes of one kata
LARGEST_SUBMISSION = 8 * 2**20  # bytes of all its katas
DEEPEST = 20
_SKIPPED = frozenset({"__MACOSX", "__pycache__", "node_modules", "reference", "site-packages"})


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


class _Reader(Protocol):
    """One file of a submission."""

    def mark(self) -> object:
        """Return something that differs for different contents."""
        ...

    def read(self) -> bytes:
        """Return its content."""
        ...


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A file that may be a kata's, and how to read it."""

    kata: str
    path: str
    reader: _Reader


def _allowance() -> Allowance:
    return Allowance(LARGEST_FILE, LARGEST_SUBMISSION, "kata files")


def listed(folder: Path) -> list[str]:
    """Return the names of the submissions in a folder, in their order.

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
    return entries


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
    tracks = {name: track for track, name in katas}
    for entry in listed(folder):
        yield _taken(folder / entry, tracks)


def _taken(path: Path, tracks: dict[str, str]) -> Submission:
    submission = Submission(
        _shown(path.stem if path.suffix.lower() == ".zip" else path.name), _shown(path.name)
    )
    try:
        with ExitStack() as opened:
            _choose(submission, _candidates(path, submission, tracks, opened), tracks)
    except Unreadable as error:
        submission.note = str(error)
    except OSError as error:
        submission.note = f"It cannot be read: {error.strerror}."
    if not submission.files and not submission.notes and not submission.note:
        submission.note = "It contains no kata files."
    return submission


def _shown(name: str) -> str:
    # A name may hold bytes that are not text, line ends, and codes that a terminal obeys.
    return clean(" ".join(name.encode("utf-8", "replace").decode("utf-8").splitlines()))


def _candidates(
    path: Path, submission: Submission, tracks: dict[str, str], opened: ExitStack
) -> Iterator[_Candidate]:
    if path.is_symlink():
        raise Unreadable("It is a link; hand in the folder or the zip itself.")
    if path.is_dir():
        yield from _in_folder(path, tracks)
    elif path.suffix.lower() == ".zip" and path.is_file():
        yield from _in_zip(path, submission, tracks, opened)
    else:
        raise Unreadable("It is neither a folder nor a zip.")


def _kata_of(name: str, tracks: dict[str, str]) -> str | None:
    """Return the kata whose file this is by its name."""
    stem, ending = name[:-3], name[-3:]
    # Some systems change the case or the script of a name on its way.
    kata = unicodedata.normalize("NFKC", stem).casefold()
    return kata if ending.lower() == ".py" and kata in tracks else None


class _InFolder:
    def __init__(self, path: Path, allowance: Allowance) -> None:
        self._path = path
        self._allowance = allowance

    def mark(self) -> object:
        return hashlib.sha256(self.read()).digest()

    def read(self) -> bytes:
        flags = os.O_RDONLY | os.O_NONBLOCK | getattr(os, "O_NOFOLLOW", 0)
        if not stat.S_ISREG(os.lstat(self._path).st_mode):
            raise Unreadable("is a link or not a plain file")
        with open(os.open(self._path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Unreadable("is not a plain file")
            return self._allowance.of(file.read(LARGEST_FILE + 1))


def _in_folder(folder: Path, tracks: dict[str, str]) -> Iterator[_Candidate]:
    seen, allowance = 0, _allowance()
    for here, folders, files in os.walk(folder):
        inside = Path(here).relative_to(folder)
        folders[:] = sorted(name for name in folders if not _is_skipped(name))
        if len(inside.parts) >= DEEPEST:
            raise Unreadable(f"Its folders are nested more than {DEEPEST} deep.")
        seen += len(files) + len(folders)
        if seen > MOST_NAMES:
            raise Unreadable(f"It contains more than {MOST_NAMES} files.")
        for name in sorted(files):
            kata = _kata_of(name, tracks)
            if kata is not None:
                reader = _InFolder(Path(here) / name, allowance)
                yield _Candidate(kata, (inside / name).as_posix(), reader)


def _is_skipped(name: str) -> bool:
    return name in _SKIPPED or name.startswith(".")


class _InZip:
    __slots__ = ("_allowance", "_archive", "_member")

    def __init__(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, allowance: Allowance) -> None:
        self._archive = archive
        self._member = member
        self._allowance = allowance

    def mark(self) -> object:
        # Reading compares the content with this, so it cannot be made up.
        return self._member.CRC, self._member.file_size

    def read(self) -> bytes:
        return read_member(self._archive, self._member, self._allowance)


def _in_zip(
    path: Path, submission: Submission, tracks: dict[str, str], opened: ExitStack
) -> Iterator[_Candidate]:
    archive, allowance = opened.enter_context(open_zip(path)), _allowance()
    for member in archive.infolist():
        name = member.filename.replace("\\", "/")
        if not name.lower().endswith(".py"):
            continue
        parts = name.split("/")
        if leads_outside(name):
            submission.note = f"A path in it leads outside and was not followed: {_shown(name[:100])}."
            continue
        kata = _kata_of(parts[-1], tracks)
        if kata is not None and len(parts) <= DEEPEST and not any(map(_is_skipped, parts[:-1])):
            yield _Candidate(kata, name, _InZip(archive, member, allowance))


def _choose(submission: Submission, candidates: Iterable[_Candidate], tracks: dict[str, str]) -> None:
    """Take the file of each kata, or note why there is none to take."""
    by_kata: dict[str, list[_Candidate]] = {}
    for candidate in candidates:
        by_kata.setdefault(candidate.kata, []).append(candidate)
    for kata, files in by_kata.items():
        try:
            submission.files[kata] = _one_of(kata, tracks[kata], files)
        except Unreadable as error:
            submission.notes[kata] = str(error)


def _one_of(kata: str, track: str, files: list[_Candidate]) -> bytes:
    place = f"/katas/{track}/{kata}/{kata}.py"
    in_place = [file for file in files if f"/{file.path}".endswith(place)]
    first, *others = in_place if len(in_place) == 1 else files
    if others:
        mark = _tried(first, first.reader.mark)
        if any(_tried(other, other.reader.mark) != mark for other in others):
            names = " and ".join(_shown(file.path[:80]) for file in files[:3])
            raise Unreadable(f"There are {len(files)} different files for it ({names}): none was taken.")
    return _tried(first, first.reader.read)


def _tried(file: _Candidate, look: Callable[[], T]) -> T:
    name = _shown(file.path[-100:])
    try:
        return look()
    except Unreadable as error:
        raise Unreadable(f"{name} {error}.") from None
    except OSError as error:
        raise Unreadable(f"{name} cannot be read: {error.strerror}.") from None
