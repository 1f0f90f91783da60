"""``dojo log``: what was done when."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_json

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Show what you have done, day by day."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_json(parser)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Show the katas by the day on which they passed first."""
    from datetime import datetime

    from dojo.course.roadmap import Roadmap
    from dojo.learner.log import read_log
    from dojo.learner.state import State
    from dojo.report.sheet import Sheet, clean

    state = State.load(workspace.root)
    log = read_log(workspace, Roadmap.read(workspace.roadmap), state.records)
    if arguments.json:
        import json

        print(json.dumps(log.to_json(), indent=2))
    else:
        from dojo.report.log_page import log_text

        print(log_text(log, datetime.now().astimezone().date(), Sheet()), end="")
    for notice in state.notices:
        print(clean(notice), file=sys.stderr)
    return 0
