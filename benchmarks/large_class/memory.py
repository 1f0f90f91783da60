"""The memory of a process and of all that it has started, while it runs."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_EVERY = 0.5  # seconds
_KIBIBYTE = 1024


class Memory:
    """The peak of what a process and its descendants take.

    Memory is the proportional set size: a page that several processes share counts as one, and not as one for
    each of them.

    Attributes
    ----------
    most, most_of_first
        Bytes of all processes together, and of the first alone, each at its peak.
    most_processes
        How many processes there were at once.
    """

    def __init__(self) -> None:
        self.most = self.most_of_first = self.most_processes = 0

    @contextmanager
    def of(self, pid: int) -> Iterator[None]:
        """Look at a process again and again."""
        over = threading.Event()
        thread = threading.Thread(target=self._look, args=(pid, over))
        thread.start()
        try:
            yield
        finally:
            over.set()
            thread.join()

    def _look(self, pid: int, over: threading.Event) -> None:
        while not over.wait(_EVERY):
            sizes = [_size(member) for member in _family(pid)]
            self.most = max(self.most, sum(sizes))
            self.most_of_first = max(self.most_of_first, sizes[0])
            self.most_processes = max(self.most_processes, len(sizes))


def _family(pid: int) -> list[int]:
    """Return a process and its descendants, itself first."""
    found = [pid]
    for member in found:  # it grows meanwhile
        try:
            tasks = Path(f"/proc/{member}/task").iterdir()
            found += [int(word) for task in tasks for word in (task / "children").read_text().split()]
        except OSError:
            continue  # it has ended since
    return found


def _size(pid: int) -> int:
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * _KIBIBYTE for line in lines if line.startswith("Pss:"))
