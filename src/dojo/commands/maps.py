"""``dojo maps``: the maps in the READMEs of the tracks."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Write the maps of the tracks and the table of topics, from roadmap.toml (for authors)."


def add_arguments(_: argparse.ArgumentParser) -> None:
    """Take none."""


def run(workspace: Workspace, _: argparse.Namespace) -> int:
    """Write each map that is not that of the roadmap, and name its file."""
    from dojo.authoring.topics import write_topics
    from dojo.authoring.tracks import write
    from dojo.course.roadmap import Roadmap

    roadmap = Roadmap.read(workspace.roadmap)
    for path in [*write(workspace, roadmap), *write_topics(workspace, roadmap)]:
        print(workspace.relative(path))
    return 0
