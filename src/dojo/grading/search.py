"""The files of katas in what one student handed in, however deep they lie: in folders, zips and notebooks."""

import hashlib
import os
import re
import stat
import tempfile
import unicodedata
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Protocol

from dojo.archive import MOST_NAMES, Allowance, Unreadable, leads_outside, open_zip, read_member
from dojo.grading.layouts import Part
from dojo.grading.notebooks import code_of
from dojo.report.sheet import clean

LARGEST_FILE = 256 * 1024  # bytes of one kata
LARGEST_SUBMISSION = 8 * 2**20  # bytes of all its katas
_LARGEST_INNER_ZIP = 16 * 2**20  # bytes
_LARGEST_NOTEBOOK = 4 * 2**20  # bytes: pictures among its outputs belong to it
MOST_INNER_ZIPS = 20
DEEPEST = 20
_DEEPEST_ZIP = 2
_NO_YEAR = 1980  # what a zip says of a file whose time is not known
_SKIPPED = frozenset({"__MACOSX", "__pycache__", "node_modules", "reference", "site-packages"})
# What a browser adds to a name that it has already: "matmul (2)".
_COPY = re.compile(r" ?\(\d+\)$")


@dataclass(frozen=True)
class Wanted:
    """The katas whose files are looked for.

    Attributes
    ----------
    tracks
        The track of each kata, by its name.
    functions
        Returns the names that a kata's suite imports: by these its code is found in a notebook.
    """

    tracks: Mapping[str, str]
    functions: Callable[[str], frozenset[str]] = lambda kata: frozenset({kata})

    def kata_of(self, stem: str) -> str | None:
        """Return the kata that a file is named after."""
        # Some systems change the case or the script of a name on its way.
        kata = _COPY.sub("", unicodedata.normalize("NFKC", stem).casefold())
        return kata if kata in self.tracks else None


class _Reader(Protocol):
    """One file of a submission."""

    def mark(self) -> object:
        """Return something that differs for different contents."""
        ...

    def read(self) -> bytes:
        """Return its content."""
        ...

    def time(self) -> datetime | None:
        """Return when it was changed last, without a time zone where it is not known."""
        ...


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be a kata's, and how to read it.

    Attributes
    ----------
    kata
        Whose it may be.
    path
        Where it lies in the submission.
    reader
        How to read it.
    attempt
        The platform's mark: the greatest is the newest.
    notebook
        Whether it is taken from a notebook.
    time
        When it was handed in, if the platform says it.
    """

    kata: str
    path: str
    reader: _Reader
    attempt: str = ""
    notebook: bool = False
    time: datetime | None = None


@dataclass
class Search:
    """What is noticed while one submission is looked through.

    Attributes
    ----------
    wanted
        What is looked for.
    opened
        Keeps zips open until the files are read.
    outside
        A path in a zip that leads outside of it; empty if there is none.
    unknown
        Names of code that is named after no kata.
    """

    wanted: Wanted
    opened: ExitStack
    outside: str = ""
    unknown: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._allowance = Allowance(LARGEST_FILE, LARGEST_SUBMISSION, whose="kata files")
        self._zips = Allowance(_LARGEST_INNER_ZIP, 4 * _LARGEST_INNER_ZIP, whose="zips in it")
        self._notebooks = Allowance(_LARGEST_NOTEBOOK, 4 * _LARGEST_NOTEBOOK, whose="notebooks")
        self._inner_zips = 0

    def candidates(self, part: Part) -> Iterator[Candidate]:
        """Yield the files of katas in one part of a submission.

        Raises
        ------
        Unreadable
            If the part cannot be taken as a whole.
        OSError
            If it cannot be read.
        """
        for candidate in self._in_part(part):
            yield replace(candidate, attempt=part.attempt, time=part.time)

    def _in_part(self, part: Part) -> Iterator[Candidate]:
        path = part.path
        if path.is_symlink():
            raise Unreadable("It is a link; hand in the folder or the zip itself.")
        if path.is_dir():
            yield from self._in_folder(path)
        elif path.suffix.lower() == ".zip" and path.is_file():
            yield from self._in_zip(path, part.name, 1)
        elif part.name and path.is_file():
            yield from self._on_disk(part.name, path)
        else:
            raise Unreadable("It is neither a folder nor a zip.")

    def _in_folder(self, folder: Path) -> Iterator[Candidate]:
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
                at, shown = Path(here) / name, (inside / name).as_posix()
                if name.lower().endswith(".zip") and not at.is_symlink():
                    self._count_inner_zip()
                    yield from self._in_zip(at, shown, 1)
                else:
                    yield from self._on_disk(shown, at)

    def _on_disk(self, shown: str, path: Path) -> Iterator[Candidate]:
        return self._in_file(shown, _OnDisk(path, self._allowance), _OnDisk(path, self._notebooks))

    def _in_zip(self, path: Path, prefix: str, depth: int) -> Iterator[Candidate]:
        archive = self.opened.enter_context(open_zip(path))
        for member in archive.infolist():
            name = member.filename.replace("\\", "/")
            if not name.lower().endswith((".py", ".ipynb", ".zip")):
                continue
            if leads_outside(name):
                self.outside = name
                continue
            parts = name.split("/")
            if len(parts) > DEEPEST or any(map(_is_skipped, parts)):
                continue
            shown = f"{prefix}/{name}" if prefix else name
            if name.lower().endswith(".zip"):
                yield from self._in_inner_zip(archive, member, shown, depth + 1)
            else:
                yield from self._in_file(
                    shown, _InZip(archive, member, self._allowance), _InZip(archive, member, self._notebooks)
                )

    def _in_inner_zip(
        self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, shown: str, depth: int
    ) -> Iterator[Candidate]:
        if depth > _DEEPEST_ZIP:
            raise Unreadable(f"Its zips are nested more than {_DEEPEST_ZIP} deep.")
        self._count_inner_zip()
        try:
            data = read_member(archive, member, self._zips)
        except Unreadable as error:
            raise Unreadable(f"{_ended(shown)} {error}.") from None
        folder = Path(self.opened.enter_context(tempfile.TemporaryDirectory(prefix="dojo-zip-")))
        (folder / "inner.zip").write_bytes(data)
        yield from self._in_zip(folder / "inner.zip", shown, depth)

    def _count_inner_zip(self) -> None:
        self._inner_zips += 1
        if self._inner_zips > MOST_INNER_ZIPS:
            raise Unreadable(f"It contains more than {MOST_INNER_ZIPS} zips.")

    def _in_file(self, path: str, reader: _Reader, notebook: _Reader) -> Iterator[Candidate]:
        name = path.rpartition("/")[2]
        stem, _, ending = name.rpartition(".")
        kata = self.wanted.kata_of(stem)
        if ending.lower() == "py":
            if kata is not None:
                yield Candidate(kata, path, reader)
            else:
                self.unknown.append(name)
        elif ending.lower() == "ipynb":
            found = list(self._in_notebook(path, kata, notebook))
            if not found:
                self.unknown.append(name)
            yield from found

    def _in_notebook(self, path: str, kata: str | None, reader: _Reader) -> Iterator[Candidate]:
        try:
            data = reader.read()
            functions = {name: self.wanted.functions(name) for name in self.wanted.tracks}
            for name in [kata] if kata else functions:
                others = frozenset().union(*(functions[other] for other in functions if other != name))
                code = code_of(data, functions[name], others - functions[name])
                if code:
                    yield Candidate(name, path, _Code(code, reader.time()), notebook=True)
        except Unreadable as error:
            raise Unreadable(f"{_ended(path)} {error}.") from None


def shown_name(name: str) -> str:
    """Return a name from a submission as it may be shown."""
    # It may hold bytes that are not text, line ends, and codes that a terminal obeys.
    return clean(" ".join(name.encode("utf-8", "replace").decode("utf-8").splitlines()))


def _ended(path: str) -> str:
    return shown_name(path[-100:])


def _is_skipped(name: str) -> bool:
    return name in _SKIPPED or name.startswith(".")


class _OnDisk:
    def __init__(self, path: Path, allowance: Allowance) -> None:
        self._path = path
        self._allowance = allowance

    def mark(self) -> object:
        return hashlib.sha256(self.read()).digest()

    def time(self) -> datetime | None:
        return datetime.fromtimestamp(os.lstat(self._path).st_mtime, UTC)

    def read(self) -> bytes:
        # Windows has neither: it opens no pipe by the name of a file.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0)
        if not stat.S_ISREG(os.lstat(self._path).st_mode):
            raise Unreadable("is a link or not a plain file")
        with open(os.open(self._path, flags), "rb") as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise Unreadable("is not a plain file")
            return self._allowance.of(file.read(self._allowance.each + 1))


class _InZip:
    __slots__ = ("_allowance", "_archive", "_member")

    def __init__(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, allowance: Allowance) -> None:
        self._archive = archive
        self._member = member
        self._allowance = allowance

    def mark(self) -> object:
        # Reading compares the content with this, so it cannot be made up.
        return self._member.CRC, self._member.file_size

    def time(self) -> datetime | None:
        try:
            moment = datetime(*self._member.date_time)  # noqa: DTZ001 - a zip does not say in which zone
        except ValueError:
            return None
        return moment if moment.year > _NO_YEAR else None

    def read(self) -> bytes:
        return read_member(self._archive, self._member, self._allowance)


class _Code:
    def __init__(self, code: bytes, time: datetime | None) -> None:
        self._code = code
        self._time = time

    def time(self) -> datetime | None:
        return self._time

    def mark(self) -> object:
        return self._code

    def read(self) -> bytes:
        return self._code
