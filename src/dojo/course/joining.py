"""One's own commits and the course's in one: each file is one's own or the course's, never a mixture."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from dojo.course import git
from dojo.course.places import places_in
from dojo.implementation.renaming import renamed

# A file's mode and the name of its content; None where there is no file.
Entry = tuple[str, str] | None
_NOBODY = ("-c", "user.name=dojo", "-c", "user.email=dojo@localhost")


@dataclass(frozen=True)
class Joined:
    """A commit that holds both.

    Attributes
    ----------
    commit
        Its name.
    overruled
        The files that both have changed, of which it has the course's.
    """

    commit: str
    overruled: tuple[str, ...] = ()


def changes(root: Path, before: str, after: str) -> dict[str, tuple[Entry, Entry]]:
    """Return each file that differs between two commits, by path, as it is in the one and the other."""
    return differences(root, "diff-tree", "-r", before, after)


def differences(root: Path, *command: str) -> dict[str, tuple[Entry, Entry]]:
    """Return each file that one of git's commands for differences names, as it is on both sides."""
    words = (*command, "-z", "--raw", "--no-renames", "--full-index")
    fields = git.demand(root, *words).decode("utf-8", "surrogateescape").split("\0")
    found = {}
    for about, path in zip(fields[::2], fields[1::2], strict=False):
        old_mode, mode, old_name, name, _ = about.removeprefix(":").split()
        found[path] = (_entry(old_mode, old_name), _entry(mode, name))
    return found


def _entry(mode: str, name: str) -> Entry:
    return (mode, name) if mode.strip("0") else None


def join(root: Path, base: str, mine: str, theirs: str) -> Joined:
    """Return a commit with all that the learner has committed and all that is new in the course.

    A stub that the learner has changed stays as it is, and goes along where its kata has moved.

    Parameters
    ----------
    root
        The course.
    base
        The last commit that both have.
    mine, theirs
        The learner's last commit, and the course's.

    Raises
    ------
    Refused
        If git refuses to write it.
    """
    if base == mine:
        return Joined(theirs)
    ours = {path: new for path, (_, new) in changes(root, base, mine).items()}
    others = {path: new for path, (_, new) in changes(root, base, theirs).items()}
    before, now = places_in(root, mine), places_in(root, theirs)
    stubs = {*before.stubs, *now.stubs}
    solved = {path for path in ours if path in stubs and ours[path]}
    taken: dict[str, Entry] = {
        path: entry for path, entry in ours.items() if path not in others or path in solved
    }
    for old, new in now.moved_from(before).items():
        if old.stub in solved and new.stub not in solved:
            taken |= {old.stub: None, new.stub: _carried(root, ours[old.stub], old.name, new.name)}
    both = {path for path in ours if ours[path] and path in others and ours[path] != others[path]}
    tree = _write_tree(root, theirs, taken)
    message = b"Update the course, and keep my solutions\n"
    words = ("commit-tree", tree, "-p", mine, "-p", theirs)
    identity = () if git.run(root, "var", "GIT_COMMITTER_IDENT") else _NOBODY
    commit = git.demand(root, *identity, *words, data=message).decode("ascii").strip()
    return Joined(commit, tuple(sorted(both - stubs)))


def _carried(root: Path, entry: Entry, before: str, name: str) -> Entry:
    """Return a solution under the name that its kata has now."""
    if entry is None or before == name:
        return entry
    data = renamed(git.demand(root, "cat-file", "blob", entry[1]), before, name)
    words = ("hash-object", "-w", "--stdin")
    return entry[0], git.demand(root, *words, data=data).decode("ascii").strip()


def _write_tree(root: Path, commit: str, changed: Mapping[str, Entry]) -> str:
    """Return the tree of a commit with some files changed; nothing outside the object store is touched."""
    index = git_folder(root) / "dojo-joined"
    index.with_name(f"{index.name}.lock").unlink(missing_ok=True)
    index.unlink(missing_ok=True)
    try:
        git.demand(root, "read-tree", commit, index=index)
        enter(root, index, changed)
        return git.demand(root, "write-tree", index=index).decode("ascii").strip()
    finally:
        index.unlink(missing_ok=True)


def enter(root: Path, index: Path, entries: Mapping[str, Entry]) -> None:
    """Write files into an index that is not the repository's own.

    Raises
    ------
    Refused
        If git refuses.
    """
    lines = []
    for path, entry in entries.items():
        mode, name = entry or ("0", "0" * 40)
        lines.append(f"{mode} {name}\t{path}\0".encode("utf-8", "surrogateescape"))
    # What is gone first: a folder may come where a file was.
    lines.sort(key=lambda line: not line.startswith(b"0 "))
    git.demand(root, "update-index", "-z", "--index-info", data=b"".join(lines), index=index)


def git_folder(root: Path) -> Path:
    """Return where git keeps what belongs to this working tree."""
    return Path(git.demand(root, "rev-parse", "--absolute-git-dir").decode().rstrip("\n"))
