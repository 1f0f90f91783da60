"""A kata that was passed, written again from its stub: an answer at each save, until its facts pass."""

import queue
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from dojo.choices import QUIT, run_choice
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace
from dojo.errors import DojoError
from dojo.files import read
from dojo.keys import Keys, Pressed
from dojo.learner.hints import ladders
from dojo.learner.recall import Attempt
from dojo.report.result import result_text
from dojo.report.sheet import Sheet, clean
from dojo.report.solution import hints_text
from dojo.running.runner import Runner, start_runner
from dojo.running.task import make_task
from dojo.running.verdict import Result, Verdict

_TICK = 0.1  # seconds between two looks at the file


class Review:
    """One attempt at a kata that was passed before.

    Parameters
    ----------
    workspace, kata
        The course, and the kata.
    file
        Where it is written again.
    """

    def __init__(self, workspace: Workspace, kata: Kata, file: Path) -> None:
        self._workspace = workspace
        self._kata = kata
        self._file = file
        self._events: queue.Queue[Any] = queue.Queue()
        self._keys = Keys(self._events)
        hints = workspace.hints(kata)
        self._hints = ladders(hints.text())[0] if hints else ()
        self._taken = 0
        self._first: float | None = None

    def until_it_passes(self) -> Attempt:
        """Answer saves until all facts pass, or until it is given up with Ctrl-C."""
        began = datetime.now(UTC)
        runner = start_runner()
        passed = False
        try:
            with self._keys.heard():
                self._write(self._welcome())
                passed = self._answer_saves(runner)
        except KeyboardInterrupt:
            self._write("\n")
        finally:
            runner.close()
        return Attempt(self._first, self._taken, datetime.now(UTC) - began, passed)

    def _welcome(self) -> str:
        file, page = self._workspace.relative(self._file), self._workspace.folder(self._kata) / "README.md"
        keys = " Keys: h for a hint, r for the page, q for the end." if self._keys.there else ""
        return (
            f"{self._kata.title}, once more from the start.\nWrite it in {file} and save: its facts run. "
            f"Ctrl-C ends it.{keys}\nThe page: {self._workspace.relative(page)}\n"
        )

    def _answer_saves(self, runner: Runner) -> bool:
        for _ in self._saves():
            try:
                result = self._run(runner)
            except DojoError as error:
                self._write(clean(f"{error}\n"))
                continue
            if self._first is None:
                self._first = (result.facts.passed or 0) / max(result.facts.total, 1)
            self._write(f"\n{result_text(result, Sheet(), alone=True)}")
            if result.verdict is Verdict.PASSING:
                return True
        return False

    def _run(self, runner: Runner) -> Result:
        task = make_task(self._workspace, self._kata, str(self._file))
        ((_, result),) = runner.run([replace(task, bar="facts")])
        return result

    def _saves(self) -> Iterator[None]:
        """Yield at each save; keys are answered meanwhile."""
        seen = read(self._file)
        while True:
            try:
                event = self._events.get(timeout=_TICK)
            except queue.Empty:
                before, seen = seen, read(self._file)
                if seen != before and seen is not None:
                    yield
                continue
            if isinstance(event, Pressed):
                self._answer(event.key)

    def _answer(self, key: str) -> None:
        if key == QUIT:
            raise KeyboardInterrupt
        if key == "h" and self._hints:
            self._taken = min(self._taken + 1, len(self._hints))
            hint = {self._taken: self._hints[self._taken - 1]}
            self._write(
                hints_text(self._kata.name, hint, len(self._hints), Sheet(), "The key r shows the page.")
            )
        elif key == "r":
            run_choice(key, self._kata.name, self._keys)
        self._keys.listen()

    @staticmethod
    def _write(text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()
