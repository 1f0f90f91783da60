"""The kata that a command is about."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dojo.course.roadmap import Kata, Roadmap
    from dojo.course.workspace import Workspace


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
