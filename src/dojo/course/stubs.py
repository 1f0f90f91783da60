"""Stubs: finding one as it came."""

import contextlib
import json

from dojo.course import git
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.files import write_atomically
from dojo.implementation.source import Source, is_untouched

_KEPT = ".dojo/stubs.json"


def original(workspace: Workspace, kata: Kata) -> Source | None:
    """Return the stub as it came, or None where neither git nor the first look kept it.

    A learner may have committed a solution, so the newest version that is still a stub is the one.
    """
    path = workspace.relative(workspace.stub(kata))
    for data in git.versions(workspace.root, path) if workspace.in_git else ():
        if is_untouched(Source(path, data)):
            return Source(path, data)
    text = _kept(workspace).get(kata.name)
    return Source(path, text.encode()) if isinstance(text, str) else None


def keep_originals(workspace: Workspace, roadmap: Roadmap) -> None:
    """Remember the stubs as they came, where there is no git to ask later.

    Nothing happens if it was done before, or if the folder cannot be written.
    """
    if workspace.in_git or (workspace.root / _KEPT).exists():
        return
    stubs = {kata.name: workspace.stub(kata) for kata in roadmap.katas}
    sources = {name: Source(str(path), path.read_bytes()) for name, path in stubs.items() if path.is_file()}
    texts = {name: source.text() for name, source in sources.items() if is_untouched(source)}
    with contextlib.suppress(OSError):
        write_atomically(workspace.root / _KEPT, json.dumps(texts, indent=1))


def _kept(workspace: Workspace) -> dict[str, str]:
    try:
        kept = json.loads((workspace.root / _KEPT).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return kept if isinstance(kept, dict) else {}
