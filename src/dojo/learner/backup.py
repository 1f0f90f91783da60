"""All of one's work in a zip: solutions, their history, and what is remembered of the learner."""

import io
import json
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from dojo.archive import Allowance, Unreadable, leads_outside, mebibytes, open_zip, read_member
from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.errors import Refused, UsageError
from dojo.files import read, write_atomically
from dojo.implementation.renaming import renamed
from dojo.implementation.source import Source, is_untouched
from dojo.learner.history import History, digest
from dojo.learner.state import State
from dojo.learner.stub_version import Version, parse_version
from dojo.learner.undo import adopt

VERSION = 1
LARGEST_FILE = 8 * 2**20  # bytes of one file
LARGEST_BACKUP = 48 * 2**20  # bytes of all
_ABOUT = ".dojo/save.json"
_STATE = ".dojo/state.json"
_INDEX = ".dojo/history/index.jsonl"
_CONTENT = re.compile(r"\.dojo/history/([0-9a-f]{64})\.py")
_SOLUTION = re.compile(r"katas/\w+/(\w+)/\1\.py")


@dataclass
class Backup:
    """One's work.

    Attributes
    ----------
    solutions
        By kata, the bytes of each stub that is not as it came.
    kept
        The versions in the history, each with its bytes if they are there.
    state
        Hints, surrenders, what was known, and the route.
    left_out
        The files that cannot be read, as a person would name them.
    """

    solutions: dict[str, bytes]
    kept: list[tuple[Version, bytes | None]]
    state: State
    left_out: list[str] = field(default_factory=list)


def collect(workspace: Workspace, roadmap: Roadmap) -> Backup:
    """Return one's work in a course.

    Raises
    ------
    Refused
        If there is none.
    OSError
        If what an earlier `reset` has left cannot be taken into the history.
    """
    history, state = History(workspace), State.load(workspace.root)
    backup = Backup({}, [], state)
    for kata in roadmap.katas:
        path = workspace.stub(kata)
        data = read(path)
        adopt(history, workspace, kata)
        backup.kept += history.passed_earlier(kata.name, history.versions(kata.name))
        if data is None and path.exists():
            backup.left_out.append(workspace.relative(path))
        elif data is not None and not is_untouched(Source("", data)):
            backup.solutions[kata.name] = data
    backup.kept += [(version, history.content(version.sha256)) for version in history.versions()]
    if not (backup.solutions or backup.kept or state.records or state.route):
        raise Refused("There is nothing to save yet.")
    return backup


def write_backup(backup: Backup, roadmap: Roadmap, path: Path) -> None:
    """Write a zip that `read_backup` reads, as a whole or not at all.

    Raises
    ------
    Refused
        If there is something in its place, if it cannot be written, or would be too large to be read again.
    """
    if path.exists() or path.is_symlink():
        raise Refused(f"{path} already exists: choose another name, or delete it first.")
    files = _files(backup, roadmap)
    size = sum(map(len, files.values()))
    if size > LARGEST_BACKUP or any(len(data) > LARGEST_FILE for data in files.values()):
        largest = max(files, key=lambda name: len(files[name]))
        raise Refused(f"That is too much for a zip: {mebibytes(size)}, most of it in {largest}.")
    target = io.BytesIO()
    # Not packed, and so never beyond what a reader allows.
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    try:
        write_atomically(path, target.getvalue())
    except OSError as error:
        raise Refused(f"{path} cannot be written: {error.strerror}.") from None


def _files(backup: Backup, roadmap: Roadmap) -> dict[str, bytes]:
    solutions = {
        f"katas/{roadmap.named(name).track}/{name}/{name}.py": data for name, data in backup.solutions.items()
    }
    contents = {
        f".dojo/history/{version.sha256}.py": data for version, data in backup.kept if data is not None
    }
    index = "".join(f"{version.to_line()}\n" for version, _ in backup.kept)
    about = {
        _ABOUT: json.dumps({"version": VERSION}).encode(),
        _STATE: json.dumps(backup.state.to_json(), indent=1).encode(),
        _INDEX: index.encode(),
    }
    return about | solutions | contents


def read_backup(path: Path, roadmap: Roadmap) -> Backup:
    """Return what a zip holds, of which nothing is written anywhere.

    Raises
    ------
    UsageError
        If it is not one that was saved in this course, for whatever reason.
    """
    try:
        if path.exists() and not path.is_file():
            raise Unreadable("It is not a file.")
        with open_zip(path) as archive:
            backup = _understood(_unpacked(archive))
    except Unreadable as error:
        raise UsageError(f"{path} cannot be loaded. {error}") from None
    except OSError as error:
        raise UsageError(f"{path} cannot be read: {error.strerror or error}.") from None
    _rename(backup, roadmap.former_names)
    unknown = [name for name in backup.solutions if name not in roadmap.names]
    if unknown:
        names = ", ".join(unknown[:3]) + (f" and {len(unknown) - 3} more" if len(unknown) > 3 else "")
        raise UsageError(
            f"{path} cannot be loaded. It was saved in another course, or in a newer version of this one, "
            f"which `nox -s update` brings: it holds katas that are not here ({names})."
        )
    # What this course does not know would never be shown, and could be of any size.
    records = backup.state.records
    backup.state.records = {name: records[name] for name in roadmap.names if name in records}
    backup.state.route = backup.state.route if roadmap.route(backup.state.route) else ""
    return backup


def _rename(backup: Backup, names: Mapping[str, str]) -> None:
    """Let the work on katas that have other names now be under these."""
    for old in backup.solutions.keys() & names.keys():
        backup.solutions[names[old]] = renamed(backup.solutions.pop(old), old, names[old])
    backup.kept = [(replace(one, kata=names.get(one.kata, one.kata)), data) for one, data in backup.kept]
    backup.state.rename(names)


def _unpacked(archive: zipfile.ZipFile) -> dict[str, bytes]:
    """Return the content of each file of a zip, if all of them are such as a backup has."""
    files: dict[str, bytes] = {}
    allowance = Allowance(LARGEST_FILE, LARGEST_BACKUP)
    for member in archive.infolist():
        name, shown = member.filename, repr(member.filename[:100])
        if leads_outside(name):
            raise Unreadable(f"A path in it leads outside: {shown}.")
        if member.is_dir():
            continue
        known = name in {_ABOUT, _STATE, _INDEX} or _CONTENT.fullmatch(name) or _SOLUTION.fullmatch(name)
        if not known or name in files:
            raise Unreadable(
                f"`nox -s save` did not write it: it holds {shown}{'' if not known else ' twice'}."
            )
        try:
            files[name] = read_member(archive, member, allowance)
        except Unreadable as error:
            raise Unreadable(f"{shown} in it {error}.") from None
    return files


def _understood(files: dict[str, bytes]) -> Backup:
    try:
        if json.loads(files[_ABOUT])["version"] > VERSION:
            raise Unreadable("It was saved by a newer version of this tool, which `nox -s update` brings.")
        state = State.from_json(json.loads(files[_STATE]))
        parsed = map(parse_version, files[_INDEX].splitlines())
    except (KeyError, TypeError, ValueError, RecursionError):
        raise Unreadable("`nox -s save` did not write it, or it is damaged.") from None
    contents = {match[1]: files[name] for name in files if (match := _CONTENT.fullmatch(name))}
    if any(digest(data) != name for name, data in contents.items()):
        raise Unreadable("It is damaged: a version in it is not the one that was kept.")
    solutions = {match[1]: files[name] for name in files if (match := _SOLUTION.fullmatch(name))}
    return Backup(solutions, [(one, contents.get(one.sha256)) for one in parsed if one], state)
