"""From one commit to another without a moment at which work could be lost.

Git writes the new files into a folder of its own; from there each comes into its place as a whole.  No file,
and no index, is ever half written, and git merges in neither.
"""

import os
import shutil
from collections.abc import Collection, Iterable
from pathlib import Path

from dojo.course import git
from dojo.course.joining import Entry, changes, differences, enter, git_folder
from dojo.errors import Refused
from dojo.files import replace

_INCOMING = ".dojo/incoming"
_INDEX = "dojo-index"
_TOOL = ("src/", "noxfile.py", "pyproject.toml")


class Switch:
    """The way from one commit to another.

    Parameters
    ----------
    root
        The course.
    before, after
        The commits.

    Attributes
    ----------
    changed
        Each file that differs, by path, as it is in the one and the other.
    """

    def __init__(self, root: Path, before: str, after: str) -> None:
        self._root = root
        self._before, self._after = before, after
        self.changed = changes(root, before, after)
        self._incoming = root / _INCOMING

    def own(self, overruled: Collection[str] = ()) -> set[str]:
        """Return which of these files are neither as they were nor as they will be.

        Parameters
        ----------
        overruled
            Those that are the learner's own even as they were, since the commit before was his.
        """
        there = [path for path in self.changed if os.path.lexists(self._root / path)]
        plain = [path for path in there if not (self._root / path).is_symlink()]
        names = "".join(f"{path}\n" for path in plain).encode("utf-8", "surrogateescape")
        found = git.demand(self._root, "hash-object", "--stdin-paths", data=names).decode("ascii").split()
        known = dict(zip(plain, found, strict=True))
        own = set()
        for path in there:
            old, new = self.changed[path]
            expected = [new] if path in overruled else [old, new]
            if known.get(path) not in [entry[1] for entry in expected if entry]:
                own.add(path)
        return own

    def refuse_obstructed(self) -> None:
        """Say what is in the place of a folder or a file of the course, if anything is.

        Raises
        ------
        Refused
            If something is; it is left as it is.
        """
        going = {path for path, (_, new) in self.changed.items() if new is None}
        for path, (_, new) in self.changed.items():
            if new is None:
                continue
            above = [parent.as_posix() for parent in Path(path).parents][:-1]
            files = [each for each in above if (self._root / each).is_file() and each not in going]
            is_folder = (self._root / path).is_dir() and not (self._root / path).is_symlink()
            if files or (is_folder and not any(each.startswith(f"{path}/") for each in going)):
                raise Refused(
                    f"Nothing was changed: {(files or [path])[0]} is in the place of something new in the "
                    "course. Move it elsewhere, then type `nox -s update` again."
                )

    def staged(self) -> dict[str, Entry]:
        """Return which of these files the index holds neither as they were nor as they will be."""
        held = differences(self._root, "diff-index", "--cached", self._before)
        return {
            path: entry
            for path, (_, entry) in held.items()
            if path in self.changed and entry != self.changed[path][1]
        }

    def stage(self) -> None:
        """Let git write the new files, and the index that goes with them, into places of their own."""
        shutil.rmtree(self._incoming, ignore_errors=True)
        self._incoming.mkdir(parents=True)
        folder = git_folder(self._root)
        index = folder / _INDEX
        index.with_name(f"{_INDEX}.lock").unlink(missing_ok=True)
        shutil.copyfile(folder / "index", index)
        words = ("diff-index", "--cached", "-z", "--name-only", "--no-renames", self._before)
        differing = git.demand(self._root, *words, index=index).decode("utf-8", "surrogateescape").split("\0")
        # As if nothing had been added to it, in the files of which there is a new version.
        enter(self._root, index, {path: self.changed[path][0] for path in differing if path in self.changed})
        places = (f"--git-dir={folder}", f"--work-tree={self._incoming}", "-c", "core.fsmonitor=false")
        git.demand(self._root, *places, "read-tree", "-m", "-u", self._before, self._after, index=index)

    def put_in_place(self, held: Collection[str]) -> None:
        """Put the new files in the place of the old ones, but for some; the tool's own come last."""
        paths = [path for path in self.changed if path not in held]
        for path in sorted(paths, key=self._turn):
            old, new = self._root / path, self._incoming / path
            if self.changed[path][1] is None:
                self._remove(old)
            elif os.path.lexists(new):  # else it is out of a learner's sight
                old.parent.mkdir(parents=True, exist_ok=True)
                replace(new, old)

    def _turn(self, path: str) -> tuple[bool, bool]:
        tool, gone = path.startswith(_TOOL), self.changed[path][1] is None
        # A folder may come where a file was; but a module must not go before what imports it.
        return tool, tool == gone

    def _remove(self, path: Path) -> None:
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == self._root or not folder.is_dir() or folder.is_symlink():
                return
            if {each.name for each in folder.iterdir()} - {"__pycache__"}:
                return
            shutil.rmtree(folder)

    def put_index_in_place(self) -> None:
        """Put the new index in the place of the old one."""
        folder = git_folder(self._root)
        if (folder / _INDEX).exists():
            replace(folder / _INDEX, folder / "index")

    def move_head(self) -> None:
        """Let the branch that is checked out, or a detached HEAD, be at the new commit."""
        words = ("update-ref", "-m", "dojo update", "HEAD", self._after, self._before)
        git.demand(self._root, *words)
        shutil.rmtree(self._incoming, ignore_errors=True)


def copy_aside(root: Path, paths: Iterable[str], folder: Path) -> None:
    """Copy files into a folder, each once; what is there already stays.

    Raises
    ------
    OSError
        If one cannot be copied.
    """
    for path in paths:
        source, target = root / path, folder / path
        number = 1
        while target.exists() and target.read_bytes() != source.read_bytes():
            number += 1
            target = target.with_name(f"{Path(path).name}.{number}")
        if source.exists() and not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            replace(_copied(source, target), target)


def _copied(source: Path, target: Path) -> Path:
    """Return a copy beside the place where it will be."""
    return Path(shutil.copyfile(source, target.with_name(f".{target.name}-copying")))
