"""Ctrl-C, whenever it comes and however often, ends a command without a traceback."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hostile.course import KATA, RIGHT, STUB, make_course
from hostile.terminal import Terminal
from test_watch import descendants

import dojo

pytestmark = [
    pytest.mark.serial,
    pytest.mark.skipif(sys.platform != "linux", reason="terminals and processes are those of Linux"),
]

DOJO = str(Path(sys.executable).with_name("dojo"))
OURS = str(Path(dojo.__file__).parent)
DELAYS = [0.05, 0.2, 0.5, 1.0, 2.0]  # seconds from the start
BETWEEN = 0.05  # seconds between two
PATIENCE = 10.0  # seconds that an end may take
HANGS = f"def {KATA}(x, y):\n    while True:\n        pass\n"
UNHEARD = ("Traceback", "tool itself failed", "Exception ignored", "Fatal Python error")
# Pressed twice, it may end Python on the spot, which a shell shows as 130 too.  For a watch it is the
# ordinary end, and the last two may have come to an end of their own.
STOPPED = {130, -signal.SIGINT}
ENDS = {
    "watch": STOPPED | {0},
    "run": STOPPED,
    "progress": STOPPED,
    "check": STOPPED | {0, 1},
    "grade": STOPPED | {0},
}
COMMANDS = {
    "watch": ["watch"],
    "run": ["run", KATA],
    "progress": ["progress"],
    "check": ["check", KATA],
    "grade": ["grade", "class", "--output", "book"],
}


@pytest.fixture(scope="module")
def hanging(tmp_path_factory):
    """Return a course whose one kata hangs, with a class whose submissions hang too."""
    folder = tmp_path_factory.mktemp("hanging")
    make_course(folder, HANGS)
    for number in range(4):
        submission = folder / "class" / f"student{number}" / STUB
        submission.parent.mkdir(parents=True)
        submission.write_text(HANGS if number % 2 else RIGHT, encoding="utf-8")
    return folder


def left_of(processes):
    """Return those that still run when they have had time to end."""
    end = time.monotonic() + 5
    while time.monotonic() < end and any(os.path.exists(f"/proc/{pid}") for pid in processes):
        time.sleep(0.02)
    return [pid for pid in processes if os.path.exists(f"/proc/{pid}")]


@pytest.mark.parametrize("times", [1, 2], ids=["once", "twice"])
@pytest.mark.parametrize("delay", DELAYS)
@pytest.mark.parametrize("command", COMMANDS)
def test_an_interrupt_is_an_end_and_no_accident(hanging, learner, command, delay, times):
    """It ends soon, shows no traceback, has the exit code of an interrupt, and leaves no process."""
    # Compiled files are kept, as a learner keeps them: without, most of the time goes to compiling.
    env = {key: value for key, value in learner.items() if key != "PYTHONDONTWRITEBYTECODE"}
    terminal = Terminal([DOJO, *COMMANDS[command]], hanging, env)
    time.sleep(delay)
    below = descendants(terminal.process.pid) if terminal.process.poll() is None else []
    for _ in range(times):
        terminal.interrupt()
        time.sleep(BETWEEN)
    code = terminal.end(PATIENCE)
    assert left_of(below) == []
    if delay == DELAYS[0] and OURS not in terminal.text:
        return  # Python itself was starting, and what it says then is its own
    assert not [word for word in UNHEARD if word in terminal.text], terminal.text
    assert code in ENDS[command], terminal.text
    if command == "watch" and code == 0:
        assert "\nStopped." in terminal.text.replace("\r", "")


def test_an_interrupt_that_python_drops_comes_again():
    """Where an exception is dropped, as in ``__del__``, Ctrl-C ends the command all the same."""
    program = """
import signal, sys, time
import dojo.cli
from dojo.__main__ import main

class Dropping:
    def __del__(self):
        signal.raise_signal(signal.SIGINT)

def command():
    Dropping()
    time.sleep(60)

dojo.cli.main = command
sys.exit(main())
"""
    ended = subprocess.run(
        [sys.executable, "-c", program], check=False, capture_output=True, text=True, timeout=PATIENCE
    )
    assert (ended.returncode, ended.stderr) == (130, "")
