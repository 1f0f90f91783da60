"""``dojo update``: what is new in the course."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace
    from dojo.learner.updating import Updating

HELP = "Fetch what is new in the course; your solutions stay as they are."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed, which is nothing."""


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:  # noqa: ARG001
    """Finish an update that was interrupted, or else fetch the newest commit and go to it."""
    from dojo.course.places import places_in
    from dojo.course.upstream import fetch, refuse_unfit
    from dojo.errors import Refused
    from dojo.learner.updating import interrupted, plan, rename_records

    refuse_unfit(workspace)
    updating = interrupted(workspace)
    try:
        if updating is not None:
            _carry_out(updating)
            print("This was an update that had been interrupted. Anything newer: nox -s update")
            return 0
        upstream = fetch(workspace)
        updating = plan(workspace, upstream)
        if updating is None:
            # Commits that `git pull` has brought may have other names for katas, too.
            rename_records(workspace, places_in(workspace.root, "HEAD"))
            print(f"Nothing is new at {upstream.address}.")
            return 0
        _carry_out(updating)
    except OSError as error:
        raise Refused(
            f"The update is not complete: {error.strerror or error} ({error.filename}). Nothing of yours is "
            "lost, and `nox -s update` does the rest."
        ) from None
    return 0


def _carry_out(updating: Updating) -> None:
    # All that is imported is imported now: the steps replace the files of this tool as well.
    from dojo.learner.news import news_of
    from dojo.report.update_page import update_text

    for step in updating.steps():
        step()
    print(update_text(news_of(updating)), end="")
