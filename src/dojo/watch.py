"""Run the kata whose file was saved, and show the result like a page.

`Saves` says what changed; the suite runs in the warm process, so this one only waits, and draws.
"""

import os
import queue
import sys
import threading
import time
import traceback
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import Any

from dojo.choices import LIST, NEXT, QUIT, choices_text, is_command, run_choice
from dojo.course.roadmap import Kata, Roadmap
from dojo.course.saves import Saves
from dojo.course.workspace import Workspace
from dojo.errors import CourseError, DojoError
from dojo.fault_report import fault
from dojo.keys import Keys, Pressed
from dojo.learner.forks import KnownForks
from dojo.learner.imported import begin_there, imported_katas
from dojo.learner.onward import Standing
from dojo.learner.progress import Progress, Verdicts
from dojo.report.result import result_head, result_text
from dojo.report.score_page import welcome_text
from dojo.report.sheet import Sheet, clean
from dojo.running.cores import usable_cores
from dojo.running.runner import Runner, start_runner
from dojo.running.task import make_task
from dojo.running.verdict import Result, Verdict

# An editor saves in several steps: it empties the file and fills it, or writes another and renames
# it.  The run starts when this long has passed without a further step.
_QUIET = 0.008  # seconds
_LONGEST_UNREST = 0.2  # seconds
_TICK = 1.0  # seconds
_CLEAR = "\x1b[2J\x1b[3J\x1b[H"


class Watch:
    """Watches the katas of a course.

    Parameters
    ----------
    workspace
        The course.
    deadline
        Seconds that a suite may take.
    """

    def __init__(self, workspace: Workspace, deadline: float) -> None:
        self._workspace = workspace
        self._deadline = deadline
        self._roadmap = Roadmap.read(workspace.roadmap)
        self._events: queue.Queue[Any] = queue.Queue()
        self._saves = Saves(workspace, self._roadmap, self._events)
        self._generation = 0
        self._head = ""  # the beginning of the page, if no more of it is shown yet
        # Asked for once and kept up to date: a page must not wait for the score of the whole road.
        verdicts = Progress(workspace, self._roadmap, deadline).verdicts
        passing = {name for name, verdict in verdicts.items() if verdict is Verdict.PASSING}
        self._standing = Standing(workspace, self._roadmap, passing)
        self._keys = Keys(self._events)
        self._present = self._standing.following or self._roadmap.names[0]  # what the keys are about
        self._kept = Verdicts(workspace, self._roadmap, deadline)
        self._runner: Runner = start_runner(usable_cores(), KnownForks(workspace), prove=True)
        self._noticed = ""
        self._starts: queue.SimpleQueue[tuple[Kata, int] | None] = queue.SimpleQueue()

    def forever(self) -> None:
        """Watch until interrupted, or until this tool's own code has changed."""
        code = _code_state()
        running = threading.Thread(target=self._run_starts, daemon=True)
        running.start()
        try:
            with self._saves.told() as notice, self._keys.heard():
                self._welcome()
                self._write(f"{notice}\n" if notice else "")
                while _code_state() == code:
                    self._wait()
        finally:
            # It must not be cut off in the middle of a read when Python ends.
            self._starts.put(None)
            self._runner.close()
            running.join(_TICK)

    def _wait(self) -> None:
        try:
            event = self._events.get(timeout=_TICK)
        except queue.Empty:
            return
        if isinstance(event, _Finished):
            self._finish(event)
            return
        if isinstance(event, Pressed):
            self._answer(event.key)
            return
        for kata in self._saves.changed([event, *self._until_quiet()]):
            self._start(kata)

    def _until_quiet(self) -> list[Any]:
        """Return the events that follow at once; results among them are out of date."""
        events = []
        end = time.monotonic() + _LONGEST_UNREST
        while time.monotonic() < end:
            try:
                event = self._events.get(timeout=_QUIET)
            except queue.Empty:
                break
            if isinstance(event, _Finished):
                self._finish(event)
            elif isinstance(event, Pressed):
                self._answer(event.key)
            else:
                events.append(event)
        return events

    def _answer(self, key: str) -> None:
        """Do what a key asks for."""
        if key == QUIT:
            raise KeyboardInterrupt
        if key == NEXT:
            self._present = self._standing.following or self._present
            self._welcome()
        elif key == LIST:
            self._show(choices_text(self._present))
        elif is_command(key):
            self._show("")
            run_choice(key, self._present, self._keys)
        self._keys.listen()

    def _welcome(self) -> None:
        self._show(welcome_text(self._standing.following, self._roadmap, Sheet(), with_keys=self._keys.there))

    def _start(self, kata: Kata) -> None:
        self._generation += 1
        self._present = kata.name
        self._head = ""
        self._runner.cancel()
        self._starts.put((kata, self._generation))

    def _run_starts(self) -> None:
        """Run what was started last; this is the one thread that waits for the runner."""
        while (start := self._starts.get()) is not None:
            kata, generation = start
            if generation != self._generation:
                continue
            tell = partial(self._tell, generation)
            try:
                task = make_task(self._workspace, kata, deadline=self._deadline)
                for _, result in self._runner.run([task], partial(tell, early=True)):
                    tell(result)
            except DojoError as error:
                tell(error)
            # Whatever happens here, the next save is answered.
            except Exception:  # noqa: BLE001
                tell(CourseError(fault(traceback.format_exc())))

    def _tell(self, generation: int, outcome: Result | DojoError, *, early: bool = False) -> None:
        self._events.put(_Finished(generation, outcome, early))

    def _finish(self, finished: "_Finished") -> None:
        if finished.generation != self._generation:
            return
        outcome = finished.outcome
        if isinstance(outcome, DojoError):
            self._show(clean(f"{outcome}\n"))
            return
        if finished.early:
            self._head = result_head(outcome, Sheet())
            self._show(self._head)
            return
        self._standing.note(outcome.kata, passes=outcome.verdict is Verdict.PASSING)
        onward = self._standing.onward(outcome.kata)
        page = result_text(self._with_imports(outcome), Sheet(), onward=onward)
        if self._head and page.startswith(self._head):
            self._write(page.removeprefix(self._head))
        else:
            self._show(page)
        self._head = ""
        if self._runner.notice != self._noticed:
            self._noticed = self._runner.notice
            self._write(f"\n{self._noticed}\n")
        self._kept.keep([outcome])

    def _with_imports(self, result: Result) -> Result:
        """Return a failing result with what it imports that does not pass, as far as that is known."""
        if result.verdict in (Verdict.PASSING, Verdict.UNTOUCHED):
            return result
        source = make_task(self._workspace, self._roadmap.named(result.kata)).source
        failing = [
            name for name in imported_katas(source, self._roadmap) if name not in self._standing.passing
        ]
        return replace(result, diagnosis=(*begin_there(result.kata, failing), *result.diagnosis))

    def _show(self, text: str) -> None:
        clear = _CLEAR if sys.stdout.isatty() and os.environ.get("TERM") != "dumb" else ""
        self._write(clear + text)

    def _write(self, text: str) -> None:
        sys.stdout.write(text)
        sys.stdout.flush()


@dataclass(frozen=True)
class _Finished:
    """A result, or why there is none.

    Attributes
    ----------
    generation
        Which start it belongs to.
    outcome
        The result.
    early
        Whether more of it is to come.
    """

    generation: int
    outcome: Result | DojoError
    early: bool


def _code_state() -> int:
    """Return a number that changes when this tool's code does."""
    return hash(
        tuple((str(file), file.stat().st_mtime_ns) for file in sorted(Path(__file__).parent.rglob("*.py")))
    )
