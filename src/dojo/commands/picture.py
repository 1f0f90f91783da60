"""``dojo picture``: a kata's picture, drawn by the learner's own code."""

from __future__ import annotations

import argparse
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name, chosen_kata

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from dojo.course.roadmap import Kata
    from dojo.course.workspace import Workspace
    from dojo.pictures.draw import Drawn
    from dojo.running.task import Task

HELP = "Draw a kata's picture with your own code, once its facts pass."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser, optional=True)
    parser.add_argument("--no-open", action="store_true", help="write the file, and open no window")


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Draw the picture and open it; 0 if it was drawn, else 1."""
    from dataclasses import replace

    from dojo.course.roadmap import Roadmap
    from dojo.learner.forks import KnownForks
    from dojo.report.sheet import clean
    from dojo.report.window import open_window
    from dojo.running.runner import run_alone
    from dojo.running.task import make_task
    from dojo.running.verdict import Verdict

    kata = chosen_kata(workspace, Roadmap.read(workspace.roadmap), arguments.name)
    if not workspace.picture(kata).is_file():
        print(f"{kata.name} has no picture.")
        return 1
    _demand_matplotlib()
    task = make_task(workspace, kata)
    if (
        run_alone(replace(task, lessons=None, bar="facts"), KnownForks(workspace)).verdict
        is not Verdict.PASSING
    ):
        page = workspace.relative(workspace.folder(kata) / "README.md")
        print(f"{kata.name} does not pass its facts yet. Its page shows the picture: {page}")
        return 1
    drawn, path = _draw(workspace, kata, task)
    if drawn.sentence is not None:
        print(clean(f"Your code passes, but the picture cannot be drawn: {drawn.sentence}"))
        return 1
    print(f"Drawn by your own code: {workspace.relative(path)}")
    if not arguments.no_open:
        open_window(path)
    return 0


def _demand_matplotlib() -> None:
    import importlib.util

    if importlib.util.find_spec("matplotlib") is None:
        raise ModuleNotFoundError(name="matplotlib")


def _draw(workspace: Workspace, kata: Kata, task: Task) -> tuple[Drawn, Path]:
    import tempfile
    from pathlib import Path

    from dojo.errors import UsageError
    from dojo.pictures.draw import draw

    folder = workspace.root / ".dojo" / "pictures"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        # Whole or not at all: an older picture stays until the new one is there.
        with tempfile.TemporaryDirectory(dir=folder) as scratch:
            with _patience(kata.name):
                (drawn,) = draw([task], workspace.picture(kata), Path(scratch))
            written = sorted(Path(scratch).iterdir())  # an animation comes before its last frame
            paths = [file.replace(folder / f"{kata.name}{file.suffix}") for file in written]
    except OSError as error:
        raise UsageError(f"{workspace.relative(folder)} cannot be written: {error.strerror}.") from None
    return drawn, paths[0] if paths else folder


@contextmanager
def _patience(name: str) -> Iterator[None]:
    if not sys.stderr.isatty():
        yield
        return
    from rich.console import Console

    from dojo.report.screen import unguarded

    with Console(file=unguarded(sys.stderr)).status(f"Drawing {name} …"):
        yield
