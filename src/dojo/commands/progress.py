"""``dojo progress``: the score."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_deadline, add_jobs, add_json

if TYPE_CHECKING:
    from dojo.course.roadmap import Roadmap
    from dojo.course.workspace import Workspace
    from dojo.learner.progress import Progress
    from dojo.learner.state import State
    from dojo.running.verdict import Result

HELP = "Show the score and what to do next."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("track", nargs="?", metavar="TRACK", help="show this track only")
    parser.add_argument(
        "--all", action="store_true", help="show every track, and not only the one you are in"
    )
    parser.add_argument(
        "--route", metavar="NAME", help="follow a route from now on; `road` goes back to the whole road"
    )
    add_json(parser)
    add_jobs(parser)
    add_deadline(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Run what changed and show the score."""
    import json

    from dojo.course.roadmap import Roadmap
    from dojo.learner.score import score
    from dojo.learner.state import State
    from dojo.report.sheet import Sheet, clean

    roadmap = Roadmap.read(workspace.roadmap)
    shown = (roadmap.track(arguments.track),) if arguments.track else roadmap.tracks if arguments.all else ()
    state = State.load(workspace.root)
    if arguments.route is not None:
        state.follow(_chosen(roadmap, arguments.route))
    progress = take_stock(workspace, roadmap, arguments)
    route = roadmap.route(state.route)
    result = score(roadmap, progress.verdicts, state.records, progress.watertight, route)
    if arguments.json:
        print(json.dumps(result.to_json(), indent=2))
    else:
        from dojo.report.score_page import score_text

        due = len(_due(state, roadmap))
        print(score_text(result, roadmap, progress.results, Sheet(), shown, due=due), end="")
    for notice in filter(None, [*state.notices, progress.notice]):
        print(clean(notice), file=sys.stderr)
    return 0


def take_stock(workspace: Workspace, roadmap: Roadmap, arguments: argparse.Namespace) -> Progress:
    """Return what is known of every kata, after running what has changed."""
    from dojo.course.stubs import keep_originals
    from dojo.learner.progress import Progress

    keep_originals(workspace, roadmap)
    progress = Progress(workspace, roadmap, arguments.deadline)
    if progress.changed:
        _run_changed(progress, arguments)
    return progress


def _due(state: State, roadmap: Roadmap) -> list[str]:
    if not any(record.due for record in state.records.values()):
        return []
    from datetime import UTC, datetime

    from dojo.learner.recall import due

    return [name for name in due(state, datetime.now(UTC)) if name in roadmap.names]


def _chosen(roadmap: Roadmap, name: str) -> str:
    """Return the name of a route, or nothing for the road.

    Raises
    ------
    UsageError
        If there is no such route.
    """
    from dojo.errors import UsageError

    if name == "road":
        return ""
    if roadmap.route(name) is None:
        names = ", ".join(route.name for route in roadmap.routes) or "none yet"
        raise UsageError(f"There is no route `{name}`. Routes: {names}; `road` is the whole road.")
    return name


def _run_changed(progress: Progress, arguments: argparse.Namespace) -> None:
    from dojo.report.screen import unguarded
    from dojo.running.cores import usable_cores

    jobs = arguments.jobs or usable_cores()
    if not sys.stderr.isatty():
        progress.run_changed(jobs, lambda _: None)
        return
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        TextColumn,
        track,  # noqa: F401  (the heavy part of rich, only when it is seen)
    )
    from rich.progress import Progress as Bar

    columns = (TextColumn("Running"), BarColumn(), MofNCompleteColumn(), TextColumn("{task.description}"))
    with Bar(*columns, console=Console(file=unguarded(sys.stderr)), transient=True) as bar:
        running = bar.add_task("", total=len(progress.changed))

        def report(result: Result) -> None:
            bar.update(running, advance=1, description=result.kata)

        try:
            progress.run_changed(jobs, report)
        except KeyboardInterrupt:
            bar.stop()
            done = len(progress.results)
            print(f"Stopped: {done} of {len(progress.verdicts)} katas checked.", file=sys.stderr)
            raise
