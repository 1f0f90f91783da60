"""A copy of the course for students: without the solutions, and without the history that holds them."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from dojo.course import git
from dojo.course.roadmap import Roadmap
from dojo.course.stubs import original
from dojo.course.workspace import Workspace
from dojo.errors import CourseError, UsageError

# The tests of the tool and the benchmarks need the reference; what is in here works without.
_TAKEN = ("katas/", "src/", "docs/", ".vscode/")
_ROOT_FILES = frozenset(
    "README.md CHANGELOG.md CONTRIBUTING.md CODE_OF_CONDUCT.md SECURITY.md LICENSE noxfile.py pyproject.toml "
    "pytest.ini .gitignore .gitattributes".split()
)
_NEVER = frozenset({"__pycache__", ".dojo", ".hypothesis", ".pytest_cache"})


def release(workspace: Workspace, folder: Path, *, hints: bool) -> int:
    """Write the copy and return how many katas are in it.

    Parameters
    ----------
    workspace
        The course.
    folder
        Where to: a new or an empty folder.
    hints
        Whether the hints go along.

    Raises
    ------
    UsageError
        If the folder is not empty, lies inside what is copied, or cannot be written.
    CourseError
        If a stub is solved here and its original is not to be found.
    """
    _refuse_unfit(workspace, folder)
    katas = Roadmap.read(workspace.roadmap).katas
    stubs = {}
    for kata in katas:
        stub = original(workspace, kata)
        path = workspace.stub(kata)
        if stub is None:
            raise CourseError(f"{workspace.relative(path)} is not a stub, and there is none in git.")
        stubs[workspace.relative(path)] = stub.data
    try:
        for name in _files(workspace):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            if name in stubs:
                target.write_bytes(stubs[name])
            else:
                shutil.copyfile(workspace.root / name, target)
        for kata in katas if hints else ():
            source = workspace.hints(kata)
            if source is not None:
                target = folder / "hints" / kata.track / f"{kata.name}.md"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(source.data)
    except OSError as error:
        raise UsageError(f"{folder} cannot be written: {error.strerror}.") from None
    return len(katas)


def _refuse_unfit(workspace: Workspace, folder: Path) -> None:
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} already exists: choose a new or an empty folder.")
    inside = workspace.relative(folder)
    if any(f"{inside}/".startswith(name) for name in _TAKEN):
        raise UsageError(f"{folder} lies inside what is copied: choose a folder elsewhere.")


def _files(workspace: Workspace) -> Iterator[str]:
    """Yield what is copied, as paths in the course."""
    if workspace.in_git:
        names: Iterator[str] = iter(git.tracked(workspace.root, "."))
    else:
        names = (
            path.relative_to(workspace.root).as_posix()
            for path in sorted(workspace.root.rglob("*"))
            if path.is_file()
        )
    for name in names:
        parts = name.split("/")
        taken = name.startswith(_TAKEN) or name in _ROOT_FILES
        own = ".before-reset-" in parts[-1] or not _NEVER.isdisjoint(parts)
        if taken and not own and (workspace.root / name).is_file():
            yield name
