"""How learning platforms lay out a class: whose each file in a folder is.

The forms are those that the platforms document or that their users show:
Moodle's "Download all submissions", with and without folders
(https://docs.moodle.org/en/Using_Assignment), Canvas's "Download Submissions"
(https://community.canvaslms.com), Blackboard's "Assignment File Download" (https://help.blackboard.com),
Gradescope's "Export Submissions" (https://help.gradescope.com), and Google Drive's names with a dash.
"""

import os
import re
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dojo.errors import UsageError

FOLDERS = "folders"
_METADATA = "submission_metadata.yml"
_LARGEST_METADATA = 16 * 2**20  # bytes
_NOBODY = re.compile(
    r"\..*|__MACOSX|Thumbs\.db|desktop\.ini|README.*|.*\.(txt|md|csv|tsv|xlsx|json|xml|html|log|yml|yaml|toml|ini|cfg|pdf)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Owner:
    """Somebody who handed something in, as the platform knows them.

    Attributes
    ----------
    name
        Their name, or what stands for it in the names of files.
    id, email
        As the platform or the roster gives them; empty where it does not.
    number
        The platform's own number: it is asked for where points are imported.
    """

    name: str
    id: str = ""
    email: str = ""
    number: str = ""


@dataclass(frozen=True)
class Part:
    """A file or folder that a student handed in.

    Attributes
    ----------
    path
        Where it lies.
    name
        What the student had called it; empty for a folder or zip that was not renamed.
    attempt
        The platform's mark: of two files for one kata, the one with the greater mark is newer.
    time
        When it was handed in, as the platform says: with a time zone, or in that of the deadline; None
        where it says nothing.
    """

    path: Path
    name: str = ""
    attempt: str = ""
    time: datetime | None = None


@dataclass(frozen=True)
class HandedIn:
    """All that one student handed in.

    Attributes
    ----------
    student
        The name that the platform or the folder gives.
    source
        The name of the folder, or the beginning of the names of the files.
    parts
        The files and folders.
    owners
        Who handed it in.
    note
        What is odd about whose it is; empty if nothing is.
    late
        Whether the platform marks it as late; None where it does not say.
    group, extension
        As in the roster.
    """

    student: str
    source: str
    parts: tuple[Part, ...]
    owners: tuple[Owner, ...] = ()
    note: str = ""
    late: bool | None = None
    group: str = ""
    extension: str = ""

    @property
    def owner(self) -> Owner:
        """The first of those who handed it in."""
        return self.owners[0] if self.owners else Owner(self.student)


@dataclass(frozen=True)
class Arrangement:
    """A folder of submissions, by student.

    Attributes
    ----------
    title
        What it looks like, such as "Moodle's folders".
    hand_ins
        A row each, in the order of their sources.
    nobody
        Names in the folder that are no submissions.
    """

    title: str
    hand_ins: tuple[HandedIn, ...]
    nobody: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Pattern:
    """Names that say whose a file is; `mark` reads which attempt it was from them."""

    title: str
    names: re.Pattern[str]
    mark: Callable[[dict[str, str]], str] = lambda found: found.get("mark") or ""


# Canvas numbers the later ones: matmul.py, matmul-1.py, matmul-2.py.
_AGAIN = re.compile(r"-(\d+)(?=\.\w+$)")


def _resubmission(found: dict[str, str]) -> str:
    again = _AGAIN.search(found["file"])
    return f"{int(again[1]) if again else 0:09d}"


_PATTERNS = {
    "moodle": _Pattern(
        "Moodle's folders", re.compile(r"(?P<student>.+)_(?P<id>\d+)_assignsubmission_[a-z]+_?(?P<file>.*)")
    ),
    "blackboard": _Pattern(
        "Blackboard's files",
        re.compile(
            r"(?P<exercise>.+)_(?P<student>[^_]+)_attempt_(?P<mark>\d{4}(?:-\d\d){5})(?:_(?P<file>.+)|\.txt)"
        ),
    ),
    "canvas": _Pattern(
        "Canvas's files",
        re.compile(r"(?P<student>[^_]+)_(?P<late>LATE_)?(?P<id>\d+)_\d+_(?P<file>.+)"),
        _resubmission,
    ),
    "drive": _Pattern(
        "files named NAME - FILE", re.compile(r"(?P<student>.+?) - (?P<file>.+\.(?:py|zip|ipynb))")
    ),
}
LAYOUTS = (FOLDERS, "gradescope", *_PATTERNS)


def arrange(folder: Path, layout: str | None = None) -> Arrangement:
    """Return whose the files in a folder are.

    Parameters
    ----------
    folder
        What a platform has exported, or a folder or zip for each student.
    layout
        One of `LAYOUTS`; None to find out by the names.

    Raises
    ------
    UsageError
        If there is no such folder, nothing in it, or nothing that fits the layout that is asked for.
    """
    entries, people = _listed(folder), somebody(folder)
    if layout in {None, "gradescope"} and _METADATA in entries:
        found, title = _gradescope(folder), "Gradescope's export"
    else:
        layout = layout or _recognised(people)
        pattern = _PATTERNS.get(layout)
        found = _by_student(folder, entries, pattern) if pattern else []
        title = pattern.title if pattern else "a folder or a zip for each student"
    if not found and layout != FOLDERS:
        names = ", ".join(entries[:3])
        raise UsageError(f"Nothing in {folder} is named as --layout {layout} says: {names} …")
    known = {part.path.name for one in found for part in one.parts}
    others = [name for name in people if name not in known]
    rest = [_unnamed(folder, name) for name in others]
    hand_ins = sorted([*found, *rest], key=lambda one: one.source)
    nobody = [name for name in entries if name not in people and name not in known]
    return Arrangement(title, tuple(hand_ins), tuple(nobody))


def somebody(folder: Path) -> list[str]:
    """Return the names in a folder that may be submissions: no system's files, and no text about them."""
    return [name for name in _listed(folder) if not _is_nobody(folder, name)]


def fits_a_platform(names: Sequence[str]) -> bool:
    """Return whether names are those that a platform gives to the submissions of a class."""
    return _METADATA in names or _recognised(names) != FOLDERS


def _listed(folder: Path) -> list[str]:
    try:
        entries = sorted(entry for entry in os.listdir(folder) if not entry.startswith("."))
    except OSError as error:
        raise UsageError(f"{folder} cannot be read as a folder of submissions: {error.strerror}.") from None
    if not entries:
        raise UsageError(f"There is no submission in {folder}: it needs a folder or a zip for each student.")
    return entries


def _is_nobody(folder: Path, name: str) -> bool:
    path = folder / name
    if path.is_dir():
        return name == "__MACOSX" or (path / "gradebook.json").is_file()
    return _NOBODY.fullmatch(name) is not None


def _recognised(names: Sequence[str]) -> str:
    """Return the layout that at least half of the names fit, else `FOLDERS`."""
    for layout, pattern in _PATTERNS.items():
        fitting = [name for name in names if pattern.names.fullmatch(name)]
        if fitting and 2 * len(fitting) >= len(names):
            return layout
    return FOLDERS


def _by_student(folder: Path, names: Sequence[str], pattern: _Pattern) -> list[HandedIn]:
    parts: dict[tuple[str, str], list[Part]] = {}
    late: dict[tuple[str, str], str] = {}  # the mark of the newest attempt
    for name in names:
        match = pattern.names.fullmatch(name)
        if match is None:
            continue
        found = {group: text or "" for group, text in match.groupdict().items()}
        key = found["student"], found.get("id", "")
        whose = parts.setdefault(key, [])
        if not found["file"] and name.endswith(".txt"):
            continue  # what the platform says about the attempt
        mark = pattern.mark(found)
        if all(mark >= part.attempt for part in whose) and "late" in found:
            late[key] = found["late"]
        whose.append(Part(folder / name, _AGAIN.sub("", found["file"]), mark, _time(found.get("mark", ""))))
    often = Counter(student for student, _ in parts)
    return [
        HandedIn(
            student if often[student] == 1 else f"{student} ({number})",
            f"{student}_{number}" if number else student,
            tuple(whose),
            (Owner(student, number=number),),
            late=bool(late[student, number]) if (student, number) in late else None,
        )
        for (student, number), whose in parts.items()
    ]


def _time(mark: str) -> datetime | None:
    try:
        return datetime.strptime(mark, "%Y-%m-%d-%H-%M-%S") if mark else None  # noqa: DTZ007
    except ValueError:
        return None


def _gradescope(folder: Path) -> list[HandedIn]:
    submissions = _submissions(folder / _METADATA)
    found = []
    for name in sorted(os.listdir(folder)):
        if (folder / name).is_dir() and name.startswith("submission_"):
            owners, time = submissions.get(name, ((), None))
            student = " and ".join(owner.name for owner in owners) or name
            found.append(HandedIn(student, name, (Part(folder / name, time=time),), owners or (Owner(name),)))
    return found


def _submissions(path: Path) -> dict[str, tuple[tuple[Owner, ...], datetime | None]]:
    """Return the students and the time of each submission, as Gradescope's list gives them."""
    import yaml

    try:
        if path.stat().st_size > _LARGEST_METADATA:
            raise UsageError(f"{path} is larger than {_LARGEST_METADATA // 2**20} MiB.")
        data: Any = yaml.safe_load(path.read_bytes())
        return {str(name): _submission(submission) for name, submission in data.items()}
    except (OSError, yaml.YAMLError, AttributeError, KeyError, TypeError, ValueError, RecursionError):
        raise UsageError(
            f"{path} cannot be read as Gradescope's list of students. Export it again, or type "
            "--layout folders: then each submission is a row under its number."
        ) from None


def _submission(submission: Any) -> tuple[tuple[Owner, ...], datetime | None]:
    owners = tuple(
        Owner(
            str(one.get(":name") or one.get(":email")),
            str(one.get(":sid") or ""),
            str(one.get(":email") or ""),
        )
        for one in submission[":submitters"]
    )
    time = submission.get(":created_at")
    if not isinstance(time, datetime):
        return owners, None
    return owners, time if time.tzinfo else time.replace(tzinfo=UTC)


def _unnamed(folder: Path, name: str) -> HandedIn:
    student = _without_zip(name)
    return HandedIn(student, name, (Part(folder / name),), (Owner(student),))


def _without_zip(name: str) -> str:
    return name[:-4] if name.lower().endswith(".zip") else name
