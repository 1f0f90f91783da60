"""A copy of the course for students: without the solutions, and without the history that holds them."""

import shutil
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from dojo.course import git
from dojo.course.excerpt import excerpt, without_links
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.stubs import original
from dojo.course.workspace import Workspace
from dojo.errors import CourseError, UsageError
from dojo.files import read
from dojo.implementation.source import Source, is_untouched

# The tests of the tool and the benchmarks need the reference; what is in here works without.
_TAKEN = ("katas/", "src/", "docs/", ".vscode/")
_ROOT_FILES = frozenset(
    "README.md CHANGELOG.md CONTRIBUTING.md CODE_OF_CONDUCT.md SECURITY.md LICENSE noxfile.py pyproject.toml "
    "pytest.ini .gitignore .gitattributes".split()
)
_NEVER = frozenset({"__pycache__", ".dojo", ".hypothesis", ".pytest_cache"})


@dataclass(frozen=True)
class Released:
    """What was written.

    Attributes
    ----------
    katas
        Those that are in the copy.
    kept
        The stubs of an earlier copy that hold something else, and stay as they are: paths in the copy.
    """

    katas: tuple[Kata, ...]
    kept: tuple[str, ...]


def release(
    workspace: Workspace,
    folder: Path,
    *,
    hints: bool,
    chosen: Collection[str] | None = None,
    update: bool = False,
) -> Released:
    """Write the copy.

    Parameters
    ----------
    workspace
        The course.
    folder
        Where to: a new or an empty folder, or an earlier copy.
    hints
        Whether the hints go along.
    chosen
        The names of the katas that go along, with all that they need; None for all.
    update
        Whether an earlier copy is brought up to date: what else is in the folder stays.

    Raises
    ------
    UsageError
        If the folder is no such folder, lies inside what is copied, or cannot be written.
    CourseError
        If a stub is solved here and its original is not to be found.
    """
    _refuse_unfit(workspace, folder, update=update)
    roadmap = Roadmap.read(workspace.roadmap)
    katas = tuple(kata for kata in roadmap.katas if chosen is None or kata.name in chosen)
    left_out = {workspace.relative(workspace.folder(kata)) for kata in roadmap.katas if kata not in katas}
    written = _stubs(workspace, katas) | _readmes(workspace, roadmap, katas)
    stubs = {workspace.relative(workspace.stub(kata)) for kata in katas}
    kept = []
    try:
        for name in _files(workspace):
            if "/".join(name.split("/")[:3]) in left_out:
                continue
            target = folder / name
            if name in stubs and _is_taken(target):
                kept.append(name)
                continue
            target.parent.mkdir(parents=True, exist_ok=True)
            if name in written:
                target.write_bytes(written[name])
            else:
                shutil.copyfile(workspace.root / name, target)
        if hints:
            _write_hints(workspace, katas, folder)
    except OSError as error:
        raise UsageError(f"{folder} cannot be written: {error.strerror}.") from None
    return Released(katas, tuple(kept))


def _write_hints(workspace: Workspace, katas: Collection[Kata], folder: Path) -> None:
    for kata in katas:
        source = workspace.hints(kata)
        if source is not None:
            target = folder / "hints" / kata.track / f"{kata.name}.md"
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.data)


def _stubs(workspace: Workspace, katas: Collection[Kata]) -> dict[str, bytes]:
    """Return the stubs as they came, by their paths."""
    stubs = {}
    for kata in katas:
        stub = original(workspace, kata)
        path = workspace.stub(kata)
        if stub is None and is_untouched(Source("", read(path) or b"")):  # one that git does not know yet
            stub = Source("", read(path) or b"")
        if stub is None:
            raise CourseError(f"{workspace.relative(path)} is not a stub, and there is none in git.")
        stubs[workspace.relative(path)] = stub.data
    return stubs


def _readmes(workspace: Workspace, roadmap: Roadmap, katas: Collection[Kata]) -> dict[str, bytes]:
    """Return the roadmap, and the lists of katas and tracks, with those alone that go along."""
    if len(katas) == len(roadmap.katas):
        return {}
    names = {kata.name for kata in katas}
    known = names | {kata.track for kata in katas}
    whole = workspace.roadmap.read_text(encoding="utf-8")
    texts = {workspace.relative(workspace.roadmap): excerpt(whole, names)}
    folder = workspace.roadmap.parent
    for path in (folder / "README.md", *(folder / track.name / "README.md" for track in roadmap.tracks)):
        if path.is_file():
            texts[workspace.relative(path)] = without_links(path.read_text(encoding="utf-8"), known)
    return {name: text.encode() for name, text in texts.items()}


def _is_taken(stub: Path) -> bool:
    """Return whether there is something of somebody's where a stub would go."""
    data = read(stub)
    return data is not None and not is_untouched(Source("", data))


def _refuse_unfit(workspace: Workspace, folder: Path, *, update: bool) -> None:
    is_copy = (folder / "katas" / "roadmap.toml").is_file() and not (folder / "reference").exists()
    if update and not is_copy:
        raise UsageError(
            f"{folder} is no earlier copy for students: without --update, it may be a new folder."
        )
    if not update and folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        also = ", or bring the copy in it up to date with --update" if is_copy else ""
        raise UsageError(f"{folder} already exists: choose a new or an empty folder{also}.")
    inside = workspace.relative(folder)
    if any(f"{inside}/".startswith(name) for name in _TAKEN):
        raise UsageError(f"{folder} lies inside what is copied: choose a folder elsewhere.")


def _files(workspace: Workspace) -> Iterator[str]:
    """Yield what is copied, as paths in the course."""
    if workspace.in_git:
        # An own kata need not be committed before a class gets it.
        names: Iterator[str] = iter(
            [*git.tracked(workspace.root, "."), *git.untracked(workspace.root, "katas")]
        )
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
