"""What an update has brought, and what it means for the learner's own files."""

from collections.abc import Iterator
from dataclasses import dataclass

from dojo.course import git
from dojo.course.joining import Entry, changes
from dojo.course.places import Place
from dojo.files import read
from dojo.implementation.renaming import imports, renamed
from dojo.implementation.signatures import signatures
from dojo.implementation.source import Source, is_untouched
from dojo.learner.store import has_passed
from dojo.learner.updating import Updating


@dataclass(frozen=True)
class OtherSignature:
    """A function that takes other arguments now, as the learner's file has it and as the new stub has it."""

    kata: str
    yours: str
    now: str


@dataclass(frozen=True)
class News:
    """What came.

    Attributes
    ----------
    new, gone
        The names of the katas that came and went.
    moved
        Where katas were and where they are.
    pages
        The number of katas whose page has changed.
    again
        The names of the katas that had passed and whose suite has changed.
    signatures
        The functions of the learner's own files that take other arguments now.
    reworded
        The names of the katas whose stub has changed otherwise while the learner has a version of his own.
    copies
        The files with changes of the learner, each with the path of the copy.
    importing
        The names of the katas whose file, the learner's own, imports one that has another name now.
    no_kata
        Whether all that came is elsewhere, as in the tool.
    """

    new: tuple[str, ...]
    gone: tuple[str, ...]
    moved: tuple[tuple[Place, Place], ...]
    pages: int
    again: tuple[str, ...]
    signatures: tuple[OtherSignature, ...]
    reworded: tuple[str, ...]
    copies: tuple[tuple[str, str], ...]
    importing: tuple[str, ...]
    no_kata: bool


def news_of(updating: Updating) -> News:
    """Return what an update has brought."""
    old, new = updating.old, updating.new
    origin = {place.name: old_place for old_place, place in updating.moves.items()}
    same = {name: old.katas[name] for name in new.katas if name in old.katas and name not in origin}
    moved_away = {place.name for place in updating.moves}
    changed = updating.switch.changed
    edited = [name for name in same if new.katas[name].suite in changed]
    passed = [name for name in new.katas if name in edited and has_passed(updating.workspace, name)]
    passed += [place.name for place in origin.values() if has_passed(updating.workspace, place.name)]
    course = changes(updating.workspace.root, updating.journal.base, updating.journal.theirs)
    stubs = list(_own_stubs(updating, course, same | origin))
    signed = [found for place, *texts in stubs for found in _signatures(place.name, *texts)]
    # With another name, the words that hold it have changed anyway.
    told = {one.kata for one in signed} | (origin.keys() - old.katas.keys())
    reworded = [place.name for place, *_ in stubs if place.name not in told]
    return News(
        new=updating.came,
        gone=tuple(name for name in old.katas if name not in new.katas and name not in moved_away),
        moved=tuple(updating.moves.items()),
        pages=sum(new.katas[name].page in changed for name in same),
        again=tuple(updating.new_names.get(name, name) for name in passed),
        signatures=tuple(signed),
        reworded=tuple(reworded),
        copies=tuple(_copies(updating)),
        importing=tuple(_importing(updating)),
        no_kata=not any(path.startswith("katas/") for path in course),
    )


def _own_stubs(
    updating: Updating, course: dict[str, tuple[Entry, Entry]], origin: dict[str, Place]
) -> Iterator[tuple[Place, bytes, bytes, bytes]]:
    """Yield each changed stub of which the learner has a version: its place, this version, and both stubs."""
    root = updating.workspace.root
    for name, old in origin.items():
        place = updating.new.katas[name]
        _, entry = course.get(place.stub, (None, None))
        was, _ = course.get(old.stub, (None, None))
        if not entry or not was:
            continue
        stub = git.demand(root, "cat-file", "blob", entry[1])
        before = renamed(git.demand(root, "cat-file", "blob", was[1]), old.name, place.name)
        own = read(root / place.stub)
        if own is not None and stub not in {own.replace(b"\r\n", b"\n"), before}:
            yield place, own, before, stub


def _signatures(kata: str, own: bytes, before: bytes, stub: bytes) -> Iterator[OtherSignature]:
    mine, were, now = signatures(own), signatures(before), signatures(stub)
    for name, head in now.items():
        if head != were.get(name) and head != mine.get(name):
            yield OtherSignature(kata, mine.get(name, ""), head)


def _importing(updating: Updating) -> Iterator[str]:
    names = updating.new_names.values()
    for place in updating.new.katas.values() if names else ():
        data = read(updating.workspace.root / place.stub) or b""
        if any(imports(data, name) for name in names) and not is_untouched(Source("", data)):
            yield place.name


def _copies(updating: Updating) -> Iterator[tuple[str, str]]:
    for file in sorted(path for path in updating.copies.rglob("*") if path.is_file()):
        path = file.relative_to(updating.copies).as_posix()
        yield path, file.relative_to(updating.workspace.root).as_posix()
