"""What stands behind the name of a kata."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

from dojo.course.workspace import Workspace
from dojo.implementation.source import Source


def lookup(workspace: Workspace, source: str) -> Callable[[str], Source | None]:
    """Return the function that finds what stands behind a kata's name."""
    tracks = {
        folder.name: folder.parent.name
        for folder in (workspace.root / "katas").glob("*/*/")
        if (folder / f"test_{folder.name}.py").is_file()
    }

    @cache
    def find(name: str) -> Source | None:
        if name not in tracks:
            return None
        if source == "reference":
            return workspace.reference(tracks[name], name, f"{name}.py")
        return _on_disk(workspace.stub(tracks[name], name))

    return find


def _on_disk(path: Path) -> Source | None:
    return Source(str(path), path.read_bytes()) if path.is_file() else None
