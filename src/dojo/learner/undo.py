"""Which of the kept versions of a stub is brought back."""

import contextlib
import re
from dataclasses import replace
from datetime import UTC, datetime

from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.errors import Refused, UsageError
from dojo.files import read
from dojo.learner.history import History, digest
from dojo.learner.stub_version import Version
from dojo.running.verdict import Verdict

_STAMP = re.compile(r"\.before-reset-(\d{8}-\d{6})")


class Versions:
    """The versions of one stub that a learner may want back.

    Parameters
    ----------
    workspace, kata
        The course, and one of its katas.

    Attributes
    ----------
    listed
        Each once, with the most that is known of it, in the order in which they were kept first; the stub as
        it came is none of them.
    """

    def __init__(self, workspace: Workspace, kata: Kata) -> None:
        self._kata = kata
        self._history = History(workspace)
        with contextlib.suppress(OSError):  # what is there already can be shown even so
            adopt(self._history, workspace, kata)
        self._kept = self._history.versions(kata.name)
        data = read(workspace.stub(kata))
        self.now = None if data is None else digest(data)
        self.listed = [version for version in _distinct(self._kept) if self._is_worth_keeping(version)]

    def content(self, version: Version) -> bytes:
        """Return the bytes of a version.

        Raises
        ------
        Refused
            If they are missing or damaged.
        """
        data = self._history.content(version.sha256)
        if data is None:
            raise Refused(f"That version of {self._kata.name} is missing from .dojo/history, or damaged.")
        return data

    def numbered(self, number: int) -> Version:
        """Return the version with a number of the list.

        Raises
        ------
        UsageError
            If there is none.
        """
        if not 1 <= number <= len(self.listed):
            raise UsageError(
                f"There is no version {number} of {self._kata.name}: "
                f"`nox -s undo -- {self._kata.name} --list` shows those that are kept."
            )
        return self.listed[number - 1]

    def number(self, version: Version) -> int:
        """Return the number of a version in the list; 0 if it is not in it."""
        return next((n for n, other in enumerate(self.listed, 1) if other.sha256 == version.sha256), 0)

    def best(self) -> Version | None:
        """Return the best of those that differ from the file as it stands, and the newest of these."""
        others = [version for version in self.listed if self._can_come(version)]
        return max(reversed(others), key=lambda version: version.worth, default=None)

    def chosen(self) -> Version:
        """Return what an undo brings back: what was replaced last, or else the best.

        Raises
        ------
        Refused
            If there is nothing.
        """
        version = self._replaced() or self.best()
        if version is None and self.listed:
            raise Refused(f"The only version of {self._kata.name} that is kept is the one in your file.")
        if version is None:
            raise Refused(
                f"No version of {self._kata.name} is kept yet: a run keeps each one that passes more facts "
                "than those before it."
            )
        return version

    def _replaced(self) -> Version | None:
        """Return what the present file was put in the place of, if nothing else has happened since."""
        for version in reversed(self._kept):
            if version.replaced_by:
                fits = version.replaced_by == self.now and self._can_come(version)
                return self._with_all_known(version) if fits else None
            if version.sha256 != self.now:
                return None
        return None

    def _with_all_known(self, version: Version) -> Version:
        number = self.number(version)
        return self.listed[number - 1] if number else version

    def _is_worth_keeping(self, version: Version) -> bool:
        untouched = version.verdict == Verdict.UNTOUCHED
        return not untouched and self._history.content(version.sha256) is not None

    def _can_come(self, version: Version) -> bool:
        return version.sha256 != self.now and self._history.content(version.sha256) is not None


def put_in_place(workspace: Workspace, kata: Kata, data: bytes) -> bool:
    """Put something else in the place of a stub, and return whether there was something, which is kept.

    Raises
    ------
    Refused
        If that cannot be done; nothing is changed then.
    """
    try:
        return History(workspace).swap(kata, data)
    except OSError as error:
        stub = workspace.relative(workspace.stub(kata))
        raise Refused(
            f"{stub} was left as it is, since what it holds could not be kept and replaced: "
            f"{error.strerror or error} ({error.filename or workspace.root / '.dojo'})."
        ) from None


def adopt(history: History, workspace: Workspace, kata: Kata) -> None:
    """Keep in the history what an earlier `reset` has left beside a stub.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    known = {version.sha256 for version in history.versions(kata.name)}
    for file in sorted(workspace.folder(kata).glob(f"{kata.name}.before-reset-*.py")):
        data, stamp = read(file), _STAMP.search(file.name)
        if data is None or stamp is None or digest(data) in known:
            continue
        history.keep([(replace(history.seen(kata.name, data), time=_time(stamp.group(1))), data)])


def _time(stamp: str) -> datetime | None:
    try:
        return datetime.strptime(stamp, "%Y%m%d-%H%M%S").astimezone(UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _distinct(kept: list[Version]) -> list[Version]:
    """Return each version once: kept first then, with the most that was ever known of it."""
    first: dict[str, Version] = {}
    for version in kept:
        best = first.get(version.sha256, version)
        known = max(best, version, key=lambda known: (bool(known.verdict), *known.worth))
        first[version.sha256] = replace(known, time=best.time, replaced_by="")
    return list(first.values())
