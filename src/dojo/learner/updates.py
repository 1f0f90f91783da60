"""When the course was updated, and what came, in ``.dojo/updates.jsonl``: a line of JSON for each time."""

import json
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from dojo.course.workspace import Workspace
from dojo.files import append_lines, read

_FILE = ".dojo/updates.jsonl"


@dataclass(frozen=True)
class Updated:
    """One update: when it was done, to which commit, and the names of the katas that came."""

    time: datetime
    commit: str
    new: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Return the update as ``docs/json.md`` describes it."""
        return {"time": self.time.isoformat(timespec="seconds"), "commit": self.commit, "new": list(self.new)}


def read_updates(workspace: Workspace) -> list[Updated]:
    """Return every update of a course, the newest last; a line that makes no sense is passed over."""
    lines = (read(workspace.root / _FILE) or b"").splitlines()
    return [update for update in map(_parsed, lines) if update]


def note_update(workspace: Workspace, commit: str, new: tuple[str, ...]) -> None:
    """Write down that a course was updated, once for each commit.

    Raises
    ------
    OSError
        If the folder cannot be written.
    """
    before = read_updates(workspace)
    if not before or before[-1].commit != commit:
        line = json.dumps(Updated(datetime.now(UTC), commit, new).to_json())
        append_lines(workspace.root / _FILE, [line])


def _parsed(line: bytes) -> Updated | None:
    try:
        data = json.loads(line)
        time = datetime.fromisoformat(data["time"]).astimezone()
        return Updated(time, str(data["commit"]), tuple(map(str, data["new"])))
    except (ValueError, TypeError, KeyError, OverflowError, OSError, RecursionError):
        return None
