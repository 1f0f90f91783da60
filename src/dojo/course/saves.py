"""Which kata was saved: what the system tells, what a comparison finds, and what the files hold.

An event is what answers at once.  There are none where a file changes below an overlay, on a drive of
Windows or of the network, or behind a link, so sizes and times are compared too.  Whichever comes first,
the content decides whether there is something new: a save is answered once.
"""

import hashlib
import os
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from pytest_watch.watcher import EventListener
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver

from dojo.course.roadmap import Kata, Roadmap
from dojo.course.workspace import Workspace
from dojo.files import read_file

# So a save is seen within a second.  For the stubs of the whole road that takes well below 1 % of a
# core: tests/test_saves.py measures it.
_LOOK_EVERY = 0.5  # seconds

_Stamp = tuple[int, ...]


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
        self._folders = (workspace.root / "katas", (workspace.root / "katas").resolve())
        # Asked for by name twice a second: paths of pathlib would take three times as long.
        self._stubs = [str(workspace.stub(kata)) for kata in roadmap.katas]
        self._seen: dict[str, bytes] = {}
        self._ended = threading.Event()

    @contextmanager
    def told(self) -> Iterator[str]:
        """Put every save into the queue.

        Yields
        ------
        str
            A sentence if the system cannot tell of saves; empty where it can.
        """
        # Before the content is read: what is saved in between is then found by the first comparison.
        stamps = self.stamps()
        self._seen = {kata.name: self._content(kata) for kata in self._roadmap.katas}
        # Beside the loop that waits for events: on a slow drive a comparison takes its time.
        looking = threading.Thread(target=self._look_on, args=(stamps,), daemon=True)
        looking.start()
        observer, notice = self._observe()
        try:
            yield notice
        finally:
            self._ended.set()
            if observer:
                observer.stop()
                observer.join()
            looking.join(_LOOK_EVERY)

    def _observe(self) -> tuple[BaseObserver | None, str]:
        """Let the system tell of saves; return who listens, or nobody and a sentence that says why."""
        try:
            # Each of these asks the system for what it may have none left of.
            observer = Observer()
            listener = EventListener([".py", ".md"], self._events)
            observer.schedule(listener, str(self._folders[1]), recursive=True)
            observer.start()
        except OSError as error:
            why = f"The system cannot tell of saves ({error.strerror})"
            return None, f"{why}: the watch looks at the stubs twice a second instead."
        return observer, ""

    def _look_on(self, before: list[_Stamp]) -> None:
        """Find the saves that the system does not tell of, until the watch ends."""
        while not self._ended.wait(_LOOK_EVERY):
            now = self.stamps()
            for stub, stamp, earlier in zip(self._stubs, now, before, strict=True):
                if stamp != earlier:
                    self._events.put(("", stub, None))
            before = now

    def stamps(self) -> list[_Stamp]:
        """Return the times, size and number of each stub, behind a link if it is one: a save changes one."""
        return [_stamp(stub) for stub in self._stubs]

    def changed(self, events: list[Any]) -> list[Kata]:
        """Return the last kata of which a file has new content, if there is one."""
        names: dict[str, None] = {}
        for _, source, target in events:
            for path in filter(None, (source, target)):
                parts = self._parts_below(path)
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

    def _parts_below(self, path: str) -> tuple[str, ...]:
        absolute = Path(os.path.abspath(path))
        for folder in self._folders:
            if absolute.is_relative_to(folder):
                return absolute.relative_to(folder).parts
        return ()


def _stamp(stub: str) -> _Stamp:
    try:
        status = os.stat(stub)
    except OSError:
        return ()
    # The time of the last change of status cannot be set back, as the time of the last writing can.
    return status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino
