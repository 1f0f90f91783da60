"""The versions of stubs that are worth keeping: each by its content, and an index of when and why.

Both are in ``.dojo/history``.  The index has a line of JSON for each time that a version was kept; a line
that makes no sense is passed over.
"""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.files import append_lines, read, read_file, write_atomically
from dojo.implementation.source import Source, is_untouched
from dojo.learner.store import last_result
from dojo.learner.stub_version import Version, parse_version, version_of
from dojo.running.verdict import Result, Verdict

INDEX = "index.jsonl"


class History:
    """The kept versions of a course's stubs.

    Parameters
    ----------
    workspace
        The course.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self.folder = workspace.root / ".dojo" / "history"

    def versions(self, kata: str = "") -> list[Version]:
        """Return every version that was kept of a kata, or of all, in the order of keeping."""
        lines = (read(self.folder / INDEX) or b"").splitlines()
        parsed = (parse_version(line) for line in lines if kata.encode() in line)
        return [version for version in parsed if version and kata in {"", version.kata}]

    def content(self, sha256: str) -> bytes | None:
        """Return the bytes with a digest, or None if they are missing or damaged."""
        data = read(self._file(sha256))
        return data if data is not None and digest(data) == sha256 else None

    def keep(self, kept: Iterable[tuple[Version, bytes | None]]) -> None:
        """Keep versions, each with its bytes if they are there: these first, and then what is known.

        Raises
        ------
        OSError
            If the folder cannot be written.
        """
        lines = []
        for version, data in kept:
            if data is not None and self.content(version.sha256) is None:
                write_atomically(self._file(version.sha256), data)
            lines.append(version.to_line())
        if lines:
            append_lines(self.folder / INDEX, lines)

    def record(self, result: Result, data: bytes) -> None:
        """Keep a version that has just been run, if none before it was as good.

        Versions are compared only where the suite had as many facts.

        Raises
        ------
        OSError
            If the folder cannot be written.
        """
        version, before = version_of(result, _now()), self.versions(result.kata)
        earlier: list[tuple[Version, bytes | None]] = self.passed_earlier(result.kata, before)
        rivals = [other for other in before if other.total == version.total and other.worth >= version.worth]
        is_new = version.passed and not any(self._file(rival.sha256).is_file() for rival in rivals)
        self.keep([*earlier, (version, data)] if is_new else earlier)

    def passed_earlier(self, kata: str, before: list[Version]) -> list[tuple[Version, bytes | None]]:
        """Return a pass from before there was a history, of which the last verdict still tells."""
        last = None if any(other.passes for other in before) else last_result(self._workspace, kata)
        passed = last is not None and last.verdict is Verdict.PASSING
        return [(version_of(last, None), None)] if last and passed else []

    def rename(self, names: Mapping[str, str]) -> None:
        """Let the versions of some katas be those of the names that they have now.

        Raises
        ------
        OSError
            If the index cannot be written; it is then as it was.
        """
        kept = self.versions()
        if any(version.kata in names for version in kept):
            lines = [replace(one, kata=names.get(one.kata, one.kata)).to_line() for one in kept]
            write_atomically(self.folder / INDEX, "".join(f"{line}\n" for line in lines))

    def swap(self, kata: Kata, data: bytes) -> bool:
        """Put something else in the place of a stub; what is there is kept first.

        Returns
        -------
        bool
            Whether there was something.

        Raises
        ------
        OSError
            If what is there cannot be kept, or nothing can be put in its place; it is then as it was.
        """
        path = self._workspace.stub(kata)
        try:
            before = read_file(path)
        except FileNotFoundError:
            before = None
        if before is not None:
            version = replace(self.seen(kata.name, before), replaced_by=digest(data))
            self.keep([(version, before)])
        write_atomically(path, data)
        return before is not None

    def seen(self, kata: str, data: bytes) -> Version:
        """Return the version that some bytes are now, with what is known of it."""
        last = last_result(self._workspace, kata)
        if last and last.sha256 == digest(data):
            return version_of(last, _now())
        verdict = Verdict.UNTOUCHED.value if is_untouched(Source("", data)) else ""
        return Version(kata, _now(), verdict, 0, 0, 0, digest(data))

    def _file(self, sha256: str) -> Path:
        return self.folder / f"{sha256}.py"


def digest(data: bytes) -> str:
    """Return what names a version: the hexadecimal SHA-256 of its bytes."""
    return hashlib.sha256(data).hexdigest()


def _now() -> datetime:
    return datetime.now(UTC)
