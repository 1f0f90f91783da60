"""A backup comes into a course: nothing that is there is lost, and what was interrupted can be repeated."""

from collections.abc import Collection
from datetime import UTC, datetime

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import UsageError
from dojo.files import read_file
from dojo.implementation.source import Source, is_untouched
from dojo.learner.backup import Backup
from dojo.learner.history import History, digest
from dojo.learner.state import State
from dojo.learner.stub_version import Version
from dojo.learner.undo import put_in_place


class Restoring:
    """How a backup and a course differ.

    Parameters
    ----------
    workspace, roadmap
        The course.
    backup
        What is to come into it.

    Attributes
    ----------
    differing
        The katas of which both have a version, and not the same.
    new
        Those of which only the backup has one.

    Raises
    ------
    UsageError
        If something is in the place of a stub that cannot be read.
    """

    def __init__(self, workspace: Workspace, roadmap: Roadmap, backup: Backup) -> None:
        self._workspace = workspace
        self._backup = backup
        self.differing: list[Kata] = []
        self.new: list[Kata] = []
        for name, data in backup.solutions.items():
            kata = roadmap.named(name)
            here = self._here(kata)
            if here is None or is_untouched(Source("", here)):
                self.new.append(kata)
            elif here != data:
                self.differing.append(kata)

    def _here(self, kata: Kata) -> bytes | None:
        path = self._workspace.stub(kata)
        try:
            return read_file(path)
        except FileNotFoundError:
            return None
        except OSError as error:
            shown = self._workspace.relative(path)
            raise UsageError(f"Nothing was loaded: {shown} cannot be read: {error.strerror}.") from None

    def carry_out(self, theirs: Collection[Kata]) -> State:
        """Let the backup in: its history first, so that no version is ever in one place only.

        Parameters
        ----------
        theirs
            The differing katas whose version in the backup is taken; of the others it is kept in the history.

        Returns
        -------
        State
            What is remembered now, with notices if it could not be saved.

        Raises
        ------
        OSError, Refused
            If something cannot be written.  To do it again does the rest.
        """
        history = History(self._workspace)
        known = {version.to_line() for version in history.versions()}
        history.keep((one, data) for one, data in self._backup.kept if one.to_line() not in known)
        digests = {version.sha256 for version in history.versions() if history.content(version.sha256)}
        refused = [self._theirs(kata) for kata in self.differing if kata not in theirs]
        history.keep((one, data) for one, data in refused if one.sha256 not in digests)
        for kata in [*self.new, *theirs]:
            put_in_place(self._workspace, kata, self._backup.solutions[kata.name])
        state = State.load(self._workspace.root)
        state.merge(self._backup.state)
        return state

    def _theirs(self, kata: Kata) -> tuple[Version, bytes]:
        data = self._backup.solutions[kata.name]
        return Version(kata.name, datetime.now(UTC), "", 0, 0, 0, digest(data)), data
