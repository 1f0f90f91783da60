"""``dojo report``: the road as a page for the browser."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_deadline, add_jobs

if TYPE_CHECKING:
    from pathlib import Path

    from dojo.course.workspace import Workspace

HELP = "Show the road in the browser: the map, the routes, the points over time and your pictures."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    parser.add_argument("--no-open", action="store_true", help="write the file, and open no window")
    add_jobs(parser)
    add_deadline(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Run what changed, write the page and open it."""
    from datetime import UTC, datetime

    from dojo.commands.progress import take_stock
    from dojo.course.roadmap import Roadmap
    from dojo.learner.log import read_log
    from dojo.learner.score import score
    from dojo.learner.state import State
    from dojo.report.gallery import pictures_of
    from dojo.report.road_page import road_page
    from dojo.report.sheet import clean
    from dojo.report.window import open_window

    roadmap = Roadmap.read(workspace.roadmap)
    state = State.load(workspace.root)
    progress = take_stock(workspace, roadmap, arguments)
    result = score(roadmap, progress.verdicts, state.records, progress.watertight, roadmap.route(state.route))
    pictures = list(pictures_of(workspace, roadmap))
    passed = read_log(workspace, roadmap, state.records).dates()
    page = road_page(roadmap, result, passed, pictures, datetime.now(UTC).astimezone())
    path = _write(workspace, page)
    print(workspace.relative(path))
    for notice in filter(None, [*state.notices, progress.notice]):
        print(clean(notice), file=sys.stderr)
    if not arguments.no_open:
        open_window(path)
    return 0


def _write(workspace: Workspace, page: str) -> Path:
    from dojo.errors import UsageError
    from dojo.files import write_atomically

    path = workspace.root / ".dojo" / "report" / "index.html"
    try:
        write_atomically(path, page)
    except OSError as error:
        raise UsageError(f"{workspace.relative(path)} cannot be written: {error.strerror}.") from None
    return path
