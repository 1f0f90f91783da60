"""The arguments that several commands share, and how words become values."""

from __future__ import annotations

import sys
from argparse import Action, ArgumentParser, ArgumentTypeError
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.roadmap import Kata, Roadmap
    from dojo.course.workspace import Workspace

# Those of `dojo.grading.layouts`, which a help does not wait for.
_LAYOUTS = ("folders", "gradescope", "moodle", "blackboard", "canvas", "drive")
_A_KATA = "a kata, or the first letters of its name"
PRESENT = "the one whose folder you are in, or that you saved last, or the next"


def add_json(parser: ArgumentParser) -> None:
    """Let a command answer in JSON."""
    parser.add_argument("--json", action="store_true", help="print JSON (docs/json.md)")


def add_jobs(parser: ArgumentParser) -> None:
    """Let a command be told how many suites may run at once."""
    parser.add_argument("--jobs", type=_positive, help="suites at once (default: the cores)")


def add_deadline(parser: ArgumentParser) -> None:
    """Let a command be told how long a suite may take."""
    parser.add_argument(
        "--deadline", type=_seconds, default=10.0, metavar="SECONDS", help="per kata (default: 10)"
    )


def add_submissions(parser: ArgumentParser) -> None:
    """Let a command be told where the submissions of a class are, and which katas of them are meant."""
    parser.add_argument(
        "submissions",
        type=Path,
        help="what a learning platform has exported, or a folder with a folder or a zip for each student",
    )
    parser.add_argument(
        "--layout",
        choices=_LAYOUTS,
        help="how the submissions are laid out (default: found out by their names)",
    )
    complete_names(
        parser.add_argument("--katas", nargs="+", metavar="NAME", help="only these katas (default: all)")
    )


def katas_of(roadmap: Roadmap, names: list[str] | None) -> list[Kata]:
    """Return the katas with some names, in the order of the road; all of them where none is named.

    Raises
    ------
    UsageError
        If there is no such kata.
    """
    if not names:
        return list(roadmap.katas)
    asked = {roadmap.kata(name).name for words in names for name in words.replace(",", " ").split()}
    return [kata for kata in roadmap.katas if kata.name in asked]


def add_class(parser: ArgumentParser) -> None:
    """Let a command be told who is in a class, when their work is due, and what of a gradebook may change."""
    parser.add_argument(
        "--roster",
        type=Path,
        metavar="CSV",
        help="everybody in the class: a table with columns such as name, id, email, group, extension",
    )
    parser.add_argument("--due", metavar="TIME", help="when it is due, such as 2026-12-01T23:59+01:00")
    parser.add_argument("--late", metavar="RULE", help='what lateness costs, such as "10%% a day, at most 3"')
    parser.add_argument(
        "--only", nargs="+", metavar="STUDENT", help="grade only these, and leave all other rows as they are"
    )
    parser.add_argument(
        "--yes", action="store_true", help="write the gradebook even if points in it change, without asking"
    )


def add_name(parser: ArgumentParser, *, optional: bool = False) -> None:
    """Ask for one kata; where it is optional, `chosen_kata` knows which one is meant."""
    few, text = ("?", f"{_A_KATA} (default: {PRESENT})") if optional else (None, _A_KATA)
    complete_names(parser.add_argument("name", nargs=few, metavar="NAME", help=text))


def add_names(parser: ArgumentParser, *, otherwise: str) -> None:
    """Ask for some katas, or for none, and say which are then meant."""
    text = f"{_A_KATA}, or a track (default: {otherwise})"
    complete_names(parser.add_argument("names", nargs="*", metavar="NAME", help=text))


def chosen_kata(workspace: Workspace, roadmap: Roadmap, name: str | None) -> Kata:
    """Return the kata with a name; without one, the kata that the learner is in, and say which it is.

    Raises
    ------
    UsageError
        If there is no such kata.
    """
    if name is not None:
        return roadmap.kata(name)
    from dojo.learner.present import present_kata

    kata, why = present_kata(workspace, roadmap, Path.cwd())
    print(f"{kata.name}, since {why}.", file=sys.stderr)
    return kata


def chosen_katas(workspace: Workspace, roadmap: Roadmap, words: list[str]) -> list[Kata]:
    """Return the katas that some words mean, each once; the name of a track means all of its katas.

    Raises
    ------
    UsageError
        If a word means nothing.
    """
    if not words:
        return [chosen_kata(workspace, roadmap, None)]
    tracks = {track.name: track.katas for track in roadmap.tracks}
    meant = [tracks.get(word.strip().rstrip("/")) or (roadmap.kata(word),) for word in words]
    return list(dict.fromkeys(kata for katas in meant for kata in katas))


def complete_names(action: Action) -> None:
    """Let the shell complete an argument with the names of the katas."""
    action.completer = _names  # type: ignore[attr-defined]


def _names(**_: object) -> list[str]:
    from dojo.course.roadmap import Roadmap
    from dojo.course.workspace import Workspace
    from dojo.errors import DojoError

    try:
        return list(Roadmap.read(Workspace.containing(Path.cwd()).roadmap).names)
    except (DojoError, OSError):
        return []


def _positive(text: str) -> int:
    value = int(text)
    if value < 1:
        raise ArgumentTypeError(f"must be at least 1, not {text}")
    return value


def _seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < 86_400:
        raise ArgumentTypeError(f"must be more than 0 and at most a day, not {text}")
    return value
