"""``dojo open``: a kata's page and stub in an editor."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from dojo.commands.arguments import add_name, chosen_kata

if TYPE_CHECKING:
    from dojo.course.workspace import Workspace

HELP = "Open a kata's page and stub in your editor: $VISUAL, $EDITOR or VS Code."


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Say what may be typed."""
    add_name(parser, optional=True)


def run(workspace: Workspace, arguments: argparse.Namespace) -> int:
    """Open the two files; 0 if the editor ended well, else 1."""
    import subprocess

    from dojo.course.roadmap import Roadmap
    from dojo.errors import UsageError

    kata = chosen_kata(workspace, Roadmap.read(workspace.roadmap), arguments.name)
    files = [workspace.folder(kata) / "README.md", workspace.stub(kata)]
    editor = _editor()
    if editor is None:
        shown = " and ".join(map(workspace.relative, files))
        raise UsageError(f"Set VISUAL or EDITOR to your editor, or open {shown} yourself.")
    try:
        code = subprocess.call([*editor, *map(str, files)])
    except OSError as error:
        raise UsageError(f"Your editor, {' '.join(editor)}, cannot be started: {error.strerror}.") from None
    return 1 if code else 0


def _editor() -> list[str] | None:
    """Return the words that start the learner's editor, or None if nobody knows of one."""
    import os
    import shlex
    import shutil

    from dojo.errors import UsageError

    for name in ("VISUAL", "EDITOR"):
        try:
            # Windows writes paths with backslashes, which would be taken for escapes.
            words = shlex.split(os.environ.get(name, ""), posix=os.name != "nt")
        except ValueError as error:
            raise UsageError(f"The editor in {name} makes no sense: {error}.") from None
        if words:
            return words
    code = shutil.which("code")
    return [code] if code else None
