"""``dojo review``: what was passed before, written again."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import complete_names

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from dojo.course.roadmap import Kata, Roadmap
    from dojo.course.workspace import Workspace
    from dojo.learner.recall import Attempt
    from dojo.learner.state import State

HELP = "Write a kata that you passed once more, when it is due."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    text = "a kata that you passed (default: the one that has been due longest)"
    complete_names(parser.add_argument("name", nargs="?", metavar="NAME", help=text))


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Answer saves of a fresh stub until its facts pass; 0 if they do, or if nothing is due."""
    import fsrs  # noqa: F401  (missing before the session has installed it: said at once)

    from dojo.course.roadmap import Roadmap
    from dojo.learner.state import State
    from dojo.report.sheet import clean
    from dojo.reviewing import Review

    roadmap = Roadmap.read(workspace.roadmap)
    state = State.load(workspace.root)
    kata = _chosen(workspace, roadmap, state, arguments.name)
    code = 0
    if kata is not None:
        file = _fresh_stub(workspace, kata)
        attempt = Review(workspace, kata, file).until_it_passes()
        code = _remember(state, kata, attempt)
        if attempt.passed:
            (file.parent / "done").mkdir(exist_ok=True)
            file.replace(file.parent / "done" / file.name)
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return code


def _chosen(workspace: Workspace, roadmap: Roadmap, state: State, name: str | None) -> Kata | None:
    """Return the kata to write again; None, with a sentence, if none is due.

    Raises
    ------
    Refused
        If the one that was named has never passed.
    """
    from datetime import UTC, datetime

    from dojo.errors import Refused
    from dojo.learner.log import read_log
    from dojo.learner.recall import due, enrol, next_due

    now = datetime.now(UTC)
    dates = read_log(workspace, roadmap, state.records).dates()
    passed = {each: dates[each] for each in roadmap.names if each in dates}
    enrol(state, passed, now)
    if name is not None:
        kata = roadmap.kata(name)
        if kata.name not in passed:
            raise Refused(f"{kata.name} has not passed yet: there is nothing to review.")
        return kata
    waiting = [each for each in due(state, now) if each in passed]
    if waiting:
        return roadmap.kata(waiting[0])
    first = next_due(state)
    print(
        f"Nothing is due. {first[0]} is the first, on {_day(first[1])}."
        if first
        else "Nothing has passed yet."
    )
    return None


def _fresh_stub(workspace: Workspace, kata: Kata) -> Path:
    """Return the file to write in; one that was left unfinished stays as it is.

    Raises
    ------
    Refused
        If the original stub is not there, or no file can be written.
    """
    from dojo.course.stubs import original
    from dojo.errors import Refused
    from dojo.files import write_atomically

    file = workspace.root / ".dojo" / "review" / f"{kata.name}.py"
    stub = original(workspace, kata)
    if stub is None:
        raise Refused(f"The original stub of {kata.name} is not here. {workspace.trouble}".strip())
    try:
        if not file.exists():
            write_atomically(file, stub.text())
    except OSError as error:
        raise Refused(f"{workspace.relative(file)} cannot be written: {error.strerror}.") from None
    return file


def _remember(state: State, kata: Kata, attempt: Attempt) -> int:
    from datetime import UTC, datetime

    from dojo.learner.recall import WORDS, grade, review

    if attempt.first is None:
        print("Nothing was saved, so nothing changes.")
        return 0
    rating = grade(attempt)
    again = review(state, kata.name, rating, datetime.now(UTC))
    print(f"Remembered: {WORDS[rating]}. {kata.name} comes again on {_day(again)}.")
    return 0 if attempt.passed else 1


def _day(time: datetime) -> str:
    local = time.astimezone()
    return f"{local.day} {local:%B %Y}"
