"""``dojo progress``: the score."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_deadline, add_jobs, add_json

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace
    from dojo.learner.progress import Progress
    from dojo.running.verdict import Result

HELP = "Show the score and what to do next."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_json(parser)
    add_jobs(parser)
    add_deadline(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Run what changed and show the score."""
    import json

    from dojo.course.roadmap import Roadmap
    from dojo.course.stubs import keep_originals
    from dojo.learner.progress import Progress
    from dojo.learner.score import score
    from dojo.learner.state import State
    from dojo.report.sheet import Sheet, clean

    roadmap = Roadmap.read(workspace.roadmap)
    keep_originals(workspace, roadmap)
    state = State.load(workspace.root)
    progress = Progress(workspace, roadmap, arguments.deadline)
    if progress.changed:
        _run_changed(progress, arguments)
    result = score(roadmap, progress.verdicts, state.records, progress.watertight)
    if arguments.json:
        print(json.dumps(result.to_json(), indent=2))
    else:
        from dojo.report.score_page import score_text

        print(score_text(result, roadmap, progress.results, Sheet()), end="")
    for notice in filter(None, [*state.notices, progress.notice]):
        print(clean(notice), file=sys.stderr)
    return 0


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
