"""Which kata was saved: what the system tells, what the clock finds, and what the files hold."""

import hashlib
import os
import queue
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pytest_watch.watcher import EventListener
from watchdog.observers import Observer

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.files import read_file


class Saves:
    """The saves of a course's katas.

    Parameters
    ----------
    workspace, roadmap
        The course.
    events
        Where each save is put: what happened, the path, and the second path of a renaming.
    """

    def __init__(self, workspace: Workspace, roadmap: Roadmap, events: queue.Queue[Any]) -> None:
        self._workspace = workspace
        self._roadmap = roadmap
        self._events = events
        self._seen: dict[str, bytes] = {}
        self._stamps: dict[str, tuple[int, int]] = {}

    @contextmanager
    def told(self) -> Iterator[None]:
        """Let the system tell of every save, into the queue."""
        folder = self._workspace.root / "katas"
        self._seen = {kata.name: self._content(kata) for kata in self._roadmap.katas}
        self._stamps = self._stamped()
        observer = Observer()
        observer.schedule(EventListener([".py", ".md"], self._events), str(folder), recursive=True)
        try:
            observer.start()
        except OSError:
            # The system has no room for another observer; the clock alone shows every save, too.
            yield
            return
        try:
            yield
        finally:
            observer.stop()
            observer.join()

    def look(self) -> None:
        """Find the saves that the system did not tell of, as on network drives and in some containers."""
        before, self._stamps = self._stamps, self._stamped()
        for kata in self._roadmap.katas:
            if self._stamps[kata.name] != before.get(kata.name):
                self._events.put(("", str(self._workspace.stub(kata)), None))

    def _stamped(self) -> dict[str, tuple[int, int]]:
        """Return when each stub was written last, and its size."""
        stamps = {}
        for kata in self._roadmap.katas:
            try:
                status = self._workspace.stub(kata).stat()
                stamps[kata.name] = (status.st_mtime_ns, status.st_size)
            except OSError:
                stamps[kata.name] = (0, 0)
        return stamps

    def changed(self, events: list[Any]) -> list[Kata]:
        """Return the last kata of which a file has new content, if there is one."""
        folder = (self._workspace.root / "katas").resolve()
        names: dict[str, None] = {}
        for _, source, target in events:
            for path in filter(None, (source, target)):
                parts = _parts_below(folder, Path(path))
                if len(parts) > 2:
                    names.pop(parts[1], None)
                    names[parts[1]] = None
        known = [kata for name in names for kata in self._roadmap.katas if kata.name == name]
        new = [kata for kata in known if self._content(kata) != self._seen[kata.name]]
        for kata in new:
            self._seen[kata.name] = self._content(kata)
        return new[-1:]

    def _content(self, kata: Kata) -> bytes:
        digest = hashlib.sha256()
        folder = self._workspace.folder(kata)
        for name in (f"{kata.name}.py", f"test_{kata.name}.py", "README.md"):
            try:
                digest.update(read_file(folder / name))
            except OSError:
                digest.update(b"missing")
            digest.update(b"\0")
        return digest.digest()


def _parts_below(folder: Path, path: Path) -> tuple[str, ...]:
    try:
        return Path(os.path.abspath(path)).relative_to(folder).parts
    except ValueError:
        return ()
