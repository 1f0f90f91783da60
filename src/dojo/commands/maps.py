"""``dojo maps``: the maps in the READMEs of the tracks."""

import argparse

from dojo.authoring.tracks import write
from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:  # noqa: ARG001
    """Write each map that is not that of the roadmap, and name its file."""
    for path in write(workspace, Roadmap.read(workspace.roadmap)):
        print(workspace.relative(path))
    return 0
