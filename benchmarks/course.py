"""Temporary copies of the course, and right and wrong solutions to save in them."""

import ast
import io
import json
import shutil
import tarfile
from dataclasses import asdict, replace
from pathlib import Path

from dojo.course import git
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace

ROOT = Path(__file__).resolve().parent.parent
_LEFT_OUT = shutil.ignore_patterns(
    ".git", ".venv", ".nox", ".dojo", ".hypothesis", ".*_cache", "__pycache__", "*.before-reset-*"
)


def copied(folder: Path) -> Workspace:
    """Copy the course to a new folder, without what git or a tool keeps, and return the copy.

    A kata that is on the road and not yet on the disk is taken off the copy's road.
    """
    copy = Workspace(shutil.copytree(ROOT, folder, ignore=_LEFT_OUT))
    if not any((copy.root / "reference").rglob("*.py")):
        _bring_reference(copy)
    copy.roadmap.write_text(_road_as_toml(Roadmap.read(copy.roadmap), katas(copy)), encoding="utf-8")
    return copy


def katas(course: Workspace) -> tuple[Kata, ...]:
    """Return the katas of the road whose files are there."""
    return tuple(kata for kata in Roadmap.read(course.roadmap).katas if _is_there(course, kata))


def solve(course: Workspace) -> None:
    """Copy the reference over the stub of every kata."""
    for kata in katas(course):
        course.stub(kata).write_text(right(course, kata), encoding="utf-8")


def right(course: Workspace, kata: Kata) -> str:
    """Return a right solution."""
    return _reference(course, kata).read_text(encoding="utf-8")


def wrong(course: Workspace, kata: Kata) -> str:
    """Return a solution that answers one too much.

    The function is the one called like the kata, or the last public one where there is none. The
    mistake is none that a kata expects, so that ``dojo watch`` has to look through all of them.
    """
    text = right(course, kata)
    functions = [node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)]
    public = [name for name in functions if not name.startswith("_")]
    name = kata.name if kata.name in public else public[-1]
    return (
        f"{text}\n\n_right = {name}\n\n\n"
        f"def {name}(*arguments, **named):\n    return _right(*arguments, **named) + 1\n"
    )


def _bring_reference(copy: Workspace) -> None:
    # A learner's clone has it in git alone.
    archive = git.run(ROOT, "archive", "HEAD", "reference")
    if archive is None:
        raise SystemExit("The benchmarks need the reference solutions, which this copy does not have.")
    with tarfile.open(fileobj=io.BytesIO(archive)) as packed:
        packed.extractall(copy.root, filter="data")


def _is_there(course: Workspace, kata: Kata) -> bool:
    stub, suite = course.stub(kata), course.suite(kata)
    return stub.is_file() and suite.is_file() and _reference(course, kata).is_file()


def _reference(course: Workspace, kata: Kata) -> Path:
    return course.root / "reference" / kata.track / kata.name / f"{kata.name}.py"


def _road_as_toml(roadmap: Roadmap, kept: tuple[Kata, ...]) -> str:
    lines = []
    for track in roadmap.tracks:
        lines += ["[[track]]", *_entries(name=track.name, title=track.title)]
        for kata in filter(kept.__contains__, track.katas):
            needs = tuple(need.name for need in kept if need.name in kata.needs)
            lines += as_toml(replace(kata, needs=needs))
    return "\n".join(lines) + "\n"


def as_toml(kata: Kata) -> list[str]:
    """Return the lines of a roadmap for a kata."""
    entries = {key: value for key, value in asdict(kata).items() if key != "track"}
    return ["[[track.kata]]", *_entries(**entries)]


def _entries(**entries: object) -> list[str]:
    # Texts, numbers and lists are written alike in TOML and in JSON.
    return [f"{key} = {json.dumps(value, ensure_ascii=False)}" for key, value in entries.items()]
