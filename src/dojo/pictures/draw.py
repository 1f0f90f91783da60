"""Have a picture drawn, in a process of its own."""

import json
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dojo.process_setup import longest_wait, used_up
from dojo.running.environment import clean_environment, python_command
from dojo.running.task import Task

DEADLINE = 120.0  # seconds of processor time: a long run of a capstone may belong to its picture


@dataclass(frozen=True)
class Drawn:
    """What became of a picture.

    Attributes
    ----------
    sentence
        Why there is none; None where there is one, or where none was needed any more.
    summary
        What it shows: see `dojo.pictures.summary`.
    differs
        The share of its pixels that are clearly others than those of the first task's picture;
        None where one of both is missing.
    """

    sentence: str | None = None
    summary: tuple[str, ...] = ()
    differs: float | None = None


def draw(
    tasks: Sequence[Task],
    picture: Path,
    folder: Path,
    deadline: float = DEADLINE,
    enough: float | None = None,
) -> list[Drawn]:
    """Draw a picture from each of some implementations of one kata.

    Parameters
    ----------
    tasks
        The implementations.
    picture
        The kata's ``picture.py``.
    folder
        Where the files go: ``0.svg``, and ``0.gif`` for an animation, for the first task, and so on.
    deadline
        Seconds of processor time for all of them together.
    enough
        No more is drawn once the picture of a wrong answer differs by this share of its pixels.

    Returns
    -------
    list of Drawn
        One for each task.
    """
    order = {
        "tasks": [task.to_json() for task in tasks],
        "picture": str(picture),
        "folder": str(folder),
        "deadline": deadline,
        "enough": enough,
    }
    with tempfile.TemporaryDirectory(prefix="dojo-picture-", ignore_cleanup_errors=True) as scratch:
        answers = Path(scratch) / "answers"
        ended = _run(json.dumps(order).encode(), answers, deadline)
        heard = answers.read_text(encoding="utf-8").splitlines() if answers.is_file() else []
    drawn = [_read(line) for line in heard[: len(tasks)]]
    return drawn + [Drawn(ended)] * (len(tasks) - len(drawn))


def _read(line: str) -> Drawn:
    # The learner's code can write into that file, too.
    try:
        answer = json.loads(line)
        return Drawn(answer["sentence"], tuple(answer.get("summary", ())), answer.get("differs"))
    except (ValueError, TypeError, KeyError, AttributeError):
        return Drawn("The process that draws has left a line that cannot be read.")


def _run(order: bytes, answers: Path, deadline: float) -> str:
    """Let the process draw, and return why it has ended, should a picture be missing."""
    process = subprocess.Popen(
        python_command("-m", "dojo.pictures.artist", str(answers)),
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env=clean_environment(),
    )
    started = time.monotonic()
    try:
        process.communicate(order, timeout=longest_wait(deadline))
    except subprocess.TimeoutExpired:
        return f"Stopped after {longest_wait(deadline):g} s: does the code wait for something?"
    finally:
        process.kill()
        process.wait()
    if used_up(process.returncode, time.monotonic() - started, deadline):
        return f"Stopped after {deadline:g} s of computing: is it too much work, or does a loop never end?"
    return f"Python ended with exit status {process.returncode} before the picture was drawn."
