"""An evening at the terminal: tmux at 80 by 24, a real editor, and every screen written down.

``python tests/evening.py FOLDER`` walks through a route in a learner's clone: it watches, saves a slip and
then the right solution of each kata with vi, types what a learner types in between, and prints each screen.
It needs tmux and vi, and a POSIX system.
"""

import argparse
import os
import shlex
import shutil
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

COLUMNS, ROWS = 80, 24
_PATIENCE = 60.0  # seconds until something is on the screen, on a machine that is busy
_PROMPT = "evening>"
_STILL = 0.5  # seconds without a change: the screen is complete


@dataclass(frozen=True)
class Screen:
    """What stood on the terminal, and after which event.

    Attributes
    ----------
    after
        What was done, for people.
    text
        The lines that could be seen, without the empty ones at the end.
    scrolled
        How many lines have left the screen at its top since the last time that it was empty.
    """

    after: str
    text: str
    scrolled: int

    def __str__(self) -> str:
        """Return the screen in a frame."""
        lines = [line.ljust(COLUMNS) for line in self.text.splitlines()]
        frame = "-" * COLUMNS
        return "\n".join([f"== {self.after}", frame, *lines, frame])


def found() -> bool:
    """Return whether tmux and vi are here."""
    return all(map(shutil.which, ("tmux", "vi")))


class Terminal:
    """A terminal of 80 columns and 24 rows with a shell in a folder, kept by tmux.

    Parameters
    ----------
    folder
        Where its shell stands.
    environment
        Of its programs, beside what tmux sets.
    """

    def __init__(self, folder: Path, environment: dict[str, str]) -> None:
        self._socket = f"dojo-{uuid.uuid4().hex}"
        self._environment = environment
        size = ("-x", str(COLUMNS), "-y", str(ROWS))
        shell = ("env", f"PS1={_PROMPT} ", "ENV=", "sh")
        self._tmux("-f", os.devnull, "new-session", "-d", *size, "-s", "evening", "-c", str(folder), *shell)
        self._tmux("set-option", "-g", "status", "off")
        self._tmux("resize-window", "-t", "evening", *size)

    def close(self) -> None:
        """End whatever runs in it."""
        self._tmux("kill-server")

    def type(self, *keys: str) -> None:
        """Press keys, by tmux's names for them; a word that is no name is typed as it is."""
        self._tmux("send-keys", "-t", "evening", *keys)

    def clear(self) -> None:
        """Empty the screen and forget what has left it."""
        self._tmux("send-keys", "-R", "-t", "evening")
        self._tmux("clear-history", "-t", "evening")

    def screen(self, after: str) -> Screen:
        """Return what can be seen."""
        text = self._tmux("capture-pane", "-p", "-t", "evening").rstrip("\n")
        scrolled = int(self._tmux("display-message", "-p", "-t", "evening", "#{history_size}"))
        return Screen(after, text, scrolled)

    def until(self, word: str, after: str) -> Screen:
        """Return the screen once a word is on it, or has been, and nothing changes any more.

        Raises
        ------
        TimeoutError
            If it does not come.
        """
        end = time.monotonic() + _PATIENCE
        while word not in self._tmux("capture-pane", "-p", "-S", "-", "-t", "evening"):
            if time.monotonic() > end:
                raise TimeoutError(f"{word!r} does not come after {after}:\n{self.screen(after)}")
            time.sleep(0.1)
        before = self.screen(after)
        while True:
            time.sleep(_STILL)
            if (now := self.screen(after)) == before:
                return now
            before = now

    def _tmux(self, *words: str) -> str:
        return subprocess.run(
            ["tmux", "-L", self._socket, *words],
            env=self._environment,
            capture_output=True,
            encoding="utf-8",
            check=True,
        ).stdout


def edit(stub: Path, solution: str, environment: dict[str, str]) -> None:
    """Put a solution into a stub and save it, with vi on a terminal of its own."""
    new = stub.with_suffix(".typed")
    new.write_text(solution, encoding="utf-8")
    terminal = Terminal(stub.parent, environment)
    try:
        terminal.type(f"vi -u NONE -n {shlex.quote(stub.name)}", "Enter")
        terminal.until(f'"{stub.name}"', "opening the editor")
        terminal.type(f":%d | 0r {new.name} | $d | wq", "Enter")
        end = time.monotonic() + _PATIENCE
        while stub.read_text(encoding="utf-8") != solution:
            if time.monotonic() > end:
                raise TimeoutError(f"{stub} is not saved:\n{terminal.screen('saving')}")
            time.sleep(0.05)
    finally:
        terminal.close()
        new.unlink()


def evening(
    folder: Path, route: str, katas: list[tuple[str, str, list[str]]], dojo: str, environment: dict[str, str]
) -> Iterator[Screen]:
    """Yield each screen of an evening.

    Parameters
    ----------
    folder
        A learner's clone.
    route
        Which is followed.
    katas
        The track, the name, and the texts that are saved in turn, of each kata.
    dojo
        What starts the tool, for a shell.
    environment
        Of all programs.
    """
    terminal = Terminal(folder, environment)
    try:
        for words, sign in ((f"progress --route {route}", "Next:"), ("watch", "Watching")):
            terminal.clear()
            terminal.type(f"{dojo} {words}", "Enter")
            yield terminal.until(sign, words)
        for track, name, texts in katas:
            for number, text in enumerate(texts):
                terminal.clear()
                edit(folder / "katas" / track / name / f"{name}.py", text, environment)
                yield terminal.until(f" {name} ", f"save {number + 1} of {name}")
        terminal.type("C-c")
        terminal.until(_PROMPT, "Ctrl-C")
        for words in ("hint", "progress", "log"):
            terminal.clear()
            terminal.type(f"{dojo} {words}", "Enter")
            yield terminal.until(f"\n{_PROMPT}", words)
    finally:
        terminal.close()


def saves(folder: Path, route: str) -> list[tuple[str, str, list[str]]]:
    """Return what is saved on a route: of each kata a slip, if the course lists one, and what is right."""
    from dojo.course.roadmap import Roadmap
    from dojo.course.workspace import Workspace

    workspace = Workspace.containing(folder)
    roadmap = Roadmap.read(workspace.roadmap)
    found = []
    (names,) = (way.katas for way in roadmap.routes if way.name == route)
    for kata in map(roadmap.named, names):
        slips = [name for name in workspace.references(kata, "drafts") if not name.endswith("right.py")]
        sources = [workspace.reference(kata, name) for name in (*slips[:1], f"{kata.name}.py")]
        found.append((kata.track, kata.name, [source.text() for source in sources if source]))
    return found


def main() -> int:
    """Print the screens of an evening in a clone."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="a learner's clone, which is changed")
    parser.add_argument("--route", default="descent")
    parser.add_argument(
        "--dojo", default=f"{shlex.quote(sys.executable)} -m dojo", help="what starts the tool"
    )
    arguments = parser.parse_args()
    if not found():
        raise SystemExit("An evening needs tmux and vi.")
    environment = {key: value for key, value in os.environ.items() if key not in {"CI", "TMUX"}}
    folder = arguments.folder.resolve()
    katas = saves(folder, arguments.route)
    for screen in evening(folder, arguments.route, katas, arguments.dojo, environment):
        print(screen, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
