"""Where things are: on the disk, and if not there, in git."""

import os
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from dojo.course import git
from dojo.course.roadmap import Kata
from dojo.errors import UsageError
from dojo.implementation.source import Source

ROADMAP = "katas/roadmap.toml"


@dataclass(frozen=True)
class Workspace:
    """A checkout of a course.

    Attributes
    ----------
    root
        The folder that holds ``katas/`` and, unless it is hidden, ``reference/``.
    """

    root: Path

    @classmethod
    def containing(cls, folder: Path) -> "Workspace":
        """Return the course around a folder.

        Raises
        ------
        UsageError
            If no folder above holds a roadmap.
        """
        for candidate in (folder, *folder.parents):
            if (candidate / ROADMAP).is_file():
                return cls(candidate)
        if any(
            git.tracked(parent, ROADMAP) for parent in (folder, *folder.parents) if (parent / ".git").exists()
        ):
            raise UsageError(
                "The katas are in git, but not in your working tree, as after `git clone --sparse`: "
                "`git sparse-checkout disable` brings them back."
            )
        raise UsageError(
            f"No course here: {folder} and the folders above it have no {ROADMAP}. "
            "Change to the folder that you cloned."
        )

    @property
    def roadmap(self) -> Path:
        """The file that lists tracks and katas."""
        return self.root / ROADMAP

    def folder(self, kata: Kata) -> Path:
        """Return the folder that a learner opens."""
        return self.root / f"katas/{kata.track}/{kata.name}"

    def stub(self, kata: Kata) -> Path:
        """Return the file that a learner fills in."""
        return self.root / f"katas/{kata.track}/{kata.name}/{kata.name}.py"

    def suite(self, kata: Kata) -> Path:
        """Return the file with the kata's tests."""
        return self.root / f"katas/{kata.track}/{kata.name}/test_{kata.name}.py"

    def picture(self, kata: Kata) -> Path:
        """Return the file that draws the kata's picture; few katas have one."""
        return self.root / f"katas/{kata.track}/{kata.name}/picture.py"

    def reference(self, kata: Kata, file: str) -> Source | None:
        """Return a file of the kata's reference folder, or None where this copy has none.

        The working tree comes first; while it hides ``reference/``, git has the file.
        """
        path = f"reference/{kata.track}/{kata.name}/{file}"
        on_disk = self.root / path
        if on_disk.is_file():
            return Source(path, on_disk.read_bytes())
        data = git.committed(self.root, path) if self.in_git else None
        return None if data is None else Source(path, data)

    def hints(self, kata: Kata) -> Source | None:
        """Return the kata's hints, or None where this copy has none.

        A release for students has no reference, and its hints in a folder of their own.
        """
        path = f"hints/{kata.track}/{kata.name}.md"
        if (self.root / path).is_file():
            return Source(path, (self.root / path).read_bytes())
        return self.reference(kata, "hints.md")

    def references(self, kata: Kata, folder: str) -> tuple[str, ...]:
        """Return the Python files in a folder of the kata's reference folder, wherever that is.

        Each is a name that `reference` takes, such as ``"alternatives/loop.py"``.
        """
        path = f"reference/{kata.track}/{kata.name}/{folder}"
        on_disk = {file.name for file in (self.root / path).glob("*.py")}
        in_git = git.tracked(self.root, path) if self.in_git and not on_disk else ()
        names = on_disk | {name.rpartition("/")[2] for name in in_git if name.endswith(".py")}
        return tuple(f"{folder}/{name}" for name in sorted(names))

    @property
    def trouble(self) -> str:
        """Why git, which holds what is not here, gives no answer; to be read after "and", or empty."""
        return git.trouble(self.root) if self.in_git else ""

    def relative(self, path: Path) -> str:
        """Return a path as a person in the course's folder would write it."""
        try:
            # A link keeps its own name: wherever it points, that is what the person sees.
            shown = Path(os.path.realpath(path.parent), path.name)
            return shown.relative_to(os.path.realpath(self.root)).as_posix()
        except ValueError:
            return str(path)

    @cached_property
    def in_git(self) -> bool:
        """Whether this checkout, or a folder above it, is a git working tree."""
        return any((folder / ".git").exists() for folder in (self.root, *self.root.parents))
