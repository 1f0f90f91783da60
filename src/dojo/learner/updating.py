"""An update of the course: a row of steps, of which each may be the last one before an accident.

What is to be done is written down first.  Each step can be repeated, so that whatever interrupts an update,
the next one does the rest.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from dojo.course import git
from dojo.course.joining import join
from dojo.course.places import Place, Places, places_in
from dojo.course.switching import Switch, copy_aside
from dojo.course.upstream import Upstream
from dojo.course.workspace import Workspace
from dojo.files import read, write_atomically
from dojo.files import replace as put
from dojo.implementation.renaming import imports, renamed
from dojo.implementation.source import Source, is_untouched
from dojo.learner.history import History, digest
from dojo.learner.state import State
from dojo.learner.updates import note_update

_JOURNAL = ".dojo/update.json"
_COPIES = ".dojo/copies"
_CARRIED = ".dojo/carried.py"


@dataclass(frozen=True)
class Journal:
    """What an update is to do.

    Attributes
    ----------
    before, after
        The learner's commit, and the one that takes its place.
    base, theirs
        The course's commit that was there, and the one that comes.
    overruled
        The files that the learner has committed changes to, and of which the course's version comes.
    """

    before: str
    after: str
    base: str
    theirs: str
    overruled: tuple[str, ...]


def plan(workspace: Workspace, upstream: Upstream) -> "Updating | None":
    """Return the update to the newest commit of the course, or None if it is here already.

    Raises
    ------
    CourseError
        If the course's newest roadmap makes no sense.
    Refused
        If something is in the way.
    """
    root = workspace.root
    if upstream.base == upstream.commit:
        return None
    before = _head(root)
    joined = join(root, upstream.base, before, upstream.commit)
    journal = Journal(before, joined.commit, upstream.base, upstream.commit, joined.overruled)
    updating = Updating(workspace, journal)
    updating.switch.refuse_obstructed()
    return updating


def interrupted(workspace: Workspace) -> "Updating | None":
    """Return the update that was interrupted; None if there is none, or if other commits have come since."""
    try:
        data = json.loads((workspace.root / _JOURNAL).read_text(encoding="utf-8"))
        journal = Journal(**data | {"overruled": tuple(data["overruled"])})
    except (OSError, ValueError, TypeError, KeyError):
        return None
    # After a long time git may have cleared away a commit that no branch has.
    there = git.run(workspace.root, "cat-file", "-e", f"{journal.after}^{{commit}}") is not None
    at_it = _head(workspace.root) in {journal.before, journal.after}
    return Updating(workspace, journal) if there and at_it else None


def _head(root: Path) -> str:
    return git.demand(root, "rev-parse", "HEAD").decode("ascii").strip()


class Updating:
    """An update.

    Parameters
    ----------
    workspace
        The course.
    journal
        What is to be done.

    Attributes
    ----------
    switch
        The way from one commit to the other.
    old, new
        Where the katas were, and where they are.
    moves
        Those of which these two differ.
    copies
        The folder with the learner's versions of files other than stubs.
    """

    def __init__(self, workspace: Workspace, journal: Journal) -> None:
        self.workspace = workspace
        self.journal = journal
        self._root = workspace.root
        self.switch = Switch(self._root, journal.before, journal.after)
        self.old: Places = places_in(self._root, journal.before)
        self.new: Places = places_in(self._root, journal.after)
        self.moves: dict[Place, Place] = self.new.moved_from(self.old)
        self.copies = self._root / _COPIES / journal.theirs[:10]
        self._stubs = self.old.stubs | self.new.stubs

    @property
    def came(self) -> tuple[str, ...]:
        """The names of the katas that are new, and not only at another place."""
        moved = {place.name for place in self.moves.values()}
        return tuple(name for name in self.new.katas if name not in self.old.katas and name not in moved)

    @property
    def new_names(self) -> dict[str, str]:
        """The name that each kata which was called otherwise has now."""
        return {old.name: new.name for old, new in self.moves.items() if old.name != new.name}

    def steps(self) -> list[Callable[[], None]]:
        """Return what is still to be done, in its order."""
        files = [
            self.write_down,
            self.keep_stubs,
            self.copy_others,
            self.carry_solutions,
            self.stage,
            self.put_in_place,
            self.put_index_in_place,
            self.move_head,
        ]
        rest = [self.rename_imports, self.rename_records, self.note, self.end]
        return rest if _head(self._root) == self.journal.after else files + rest

    def write_down(self) -> None:
        """Write down what is to be done."""
        write_atomically(self._root / _JOURNAL, json.dumps(asdict(self.journal)))

    def keep_stubs(self) -> None:
        """Keep in the history each stub that the learner has changed and that changes in the course."""
        for path in sorted(self.switch.own() & self._stubs.keys()):
            self._keep(self._stubs[path], read(self._root / path))
        for path, entry in self.switch.staged().items():
            if entry and path in self._stubs:
                self._keep(self._stubs[path], git.run(self._root, "cat-file", "blob", entry[1]))

    def _keep(self, place: Place, data: bytes | None, replaced_by: str = "") -> None:
        history = History(self.workspace)
        known = {version.sha256 for version in history.versions(place.name)}
        if data is not None and (replaced_by or digest(data) not in known):
            history.keep([(replace(history.seen(place.name, data), replaced_by=replaced_by), data)])

    def copy_others(self) -> None:
        """Copy the other files that the learner has changed and of which a new version comes."""
        others = self.switch.own(self.journal.overruled) - self._stubs.keys()
        copy_aside(self._root, sorted(others), self.copies)

    def carry_solutions(self) -> None:
        """Put each solution to where its kata has moved, under the name that it has there."""
        own = self.switch.own()
        for old, new in self.moves.items():
            data = read(self._root / old.stub)
            if data is None or is_untouched(Source("", data)):
                continue
            carried = renamed(data, old.name, new.name) if old.name != new.name else data
            if carried != data:
                self._keep(old, data, replaced_by=digest(carried))
            if old.stub in own and not (self._root / new.stub).exists():
                self._put(new, carried)

    def _put(self, place: Place, data: bytes) -> None:
        """Put a solution in its place, with nothing left beside it wherever that ends."""
        written, stub = self._root / _CARRIED, self._root / place.stub
        written.write_bytes(data)
        stub.parent.mkdir(parents=True, exist_ok=True)
        put(written, stub)

    def stage(self) -> None:
        """Let git write all that comes, into a folder of its own."""
        self.switch.stage()

    def put_in_place(self) -> None:
        """Put what comes in its place, but not where a stub is the learner's own."""
        left = {old.stub for old in self.moves}
        self.switch.put_in_place((self.switch.own() & self._stubs.keys()) - left)

    def put_index_in_place(self) -> None:
        """Let git's index be that of the new commit."""
        self.switch.put_index_in_place()

    def move_head(self) -> None:
        """Let the branch be at the new commit."""
        self.switch.move_head()

    def rename_imports(self) -> None:
        """Let the learner's files import katas by the names that they have now."""
        names = self.new_names
        for place in self.new.katas.values() if names else ():
            path = self._root / place.stub
            data = read(path)
            before = data or b""
            after = before
            for old, new in names.items():
                after = renamed(after, old, new) if imports(after, old) else after
            if after != before and not is_untouched(Source("", before)):
                self._keep(place, before, replaced_by=digest(after))
                self._put(place, after)

    def rename_records(self) -> None:
        """Let history, hints and points go to the names that the katas have now."""
        rename_records(self.workspace, self.new)

    def note(self) -> None:
        """Write down for the log that the course was updated."""
        note_update(self.workspace, self.journal.theirs, self.came)

    def end(self) -> None:
        """Forget what was to be done."""
        (self._root / _JOURNAL).unlink(missing_ok=True)


def rename_records(workspace: Workspace, places: Places) -> None:
    """Let what is kept of katas go to the names that they have now, however these have come.

    Raises
    ------
    OSError
        If the history cannot be written.
    """
    History(workspace).rename(places.former_names)
    state = State.load(workspace.root)
    state.rename(places.former_names)
