"""The keys of a watch, on a real terminal: each runs its command, and the terminal is left as it was."""

import os
import signal
import subprocess
import sys
import time

import pytest

if os.name == "nt":
    pytest.skip("pseudo-terminals are a thing of POSIX", allow_module_level=True)

from screens import Screen

from dojo.choices import choices_text

pytestmark = pytest.mark.serial
STUB = "katas/verdicts/{0}/{0}.py"
AS_FOUND, BY_KEYS = (True, True), (False, False)  # echo, and whole lines


@pytest.fixture
def watching(course, learner):
    """Return a watch on a terminal of its own, which hears keys."""
    screen = Screen(["watch"], course, learner)
    screen.until("The key ? lists")
    screen.until(lambda: screen.modes == BY_KEYS)
    yield screen
    screen.close()


def test_each_key_runs_its_command_on_the_kata_that_was_saved(watching, course):
    """A save says what the keys are about; Ctrl-C ends a command, and the watch goes on."""
    stub = course / STUB.format("failing")
    stub.write_text("def failing(x):\n    return 3 * x\n", encoding="utf-8")
    watching.until("✗ failing failing")
    for key, shown in [
        ("h", "Hint 1 of 3 for failing"),
        ("h", "Hint 2 of 3 for failing"),
        ("p", "failing has no picture."),
        ("v", "its solution is shown after a pass"),
        ("?", "The keys are about failing"),
    ]:
        watching.press(key)
        watching.until(shown)
        watching.until(lambda: watching.modes == BY_KEYS)
        assert "✗ failing failing" not in watching.text
    watching.press("l")
    watching.until("Running")
    watching.press("\x03")
    watching.until("Stopped: ")
    watching.until(lambda: watching.modes == BY_KEYS)
    watching.press("e")
    watching.until("A hint: nox -s hint -- failing")
    watching.until(lambda: watching.modes == BY_KEYS)
    stub.write_text("def failing(x):\n    return x + x\n", encoding="utf-8")
    watching.until("✓ failing passing")


def test_the_debugger_has_the_terminal_to_itself(watching, course):
    """What is typed in the debugger is for the debugger."""
    (course / STUB.format("failing")).write_text("def failing(x):\n    return 3 * x\n", encoding="utf-8")
    watching.until("✗ failing failing")
    watching.press("d")
    watching.until("(Pdb)")
    watching.press("p x + 40\n")
    watching.until("42")
    watching.press("q\n")
    watching.until(lambda: watching.modes == BY_KEYS)
    assert watching.process.poll() is None
    watching.press("h")
    watching.until("Hint 1 of 3 for failing")


def test_the_next_kata_and_the_end(watching, course):
    """`n` goes on to the next kata, which the keys are about from then on; `q` ends the watch."""
    (course / STUB.format("failing")).write_text("def failing(x):\n    return x + x\n", encoding="utf-8")
    watching.until("✓ failing passing")
    watching.press("n")
    watching.until("Next on the road: katas/verdicts/untouched/untouched.py")
    watching.press("x\x1b[A\x1bOB?")  # no key of ours, two arrows, and a key, in one go
    watching.until("The keys are about untouched")
    watching.press("q")
    assert watching.ended() == 0
    assert watching.modes == AS_FOUND


@pytest.mark.parametrize("how", ["SIGINT", "SIGTERM", "SIGHUP"])
def test_the_terminal_is_as_it_was_after_a_signal(watching, how):
    """Whatever ends the watch, the terminal echoes again and hands on whole lines."""
    if how == "SIGINT":
        watching.press("\x03")
    else:
        watching.process.send_signal(signal.Signals[how])
    code = watching.ended()
    assert code == (0 if how == "SIGINT" else -signal.Signals[how])
    assert watching.modes == AS_FOUND
    assert "Traceback" not in watching.text


def test_the_terminal_is_the_shells_while_the_watch_is_stopped(course, learner, tmp_path):
    """Ctrl-Z stops the watch and gives the terminal back; `fg` goes on, and keys are heard again."""
    shell = 'set -m; "$0" -m dojo watch; echo STOPPED; read line; fg >/dev/null; echo ENDED'
    screen = Screen([], course, learner, program=["bash", "-c", shell, sys.executable])
    try:
        screen.until("The key ? lists")
        screen.until(lambda: screen.modes == BY_KEYS)
        screen.press("\x1a")
        screen.until("STOPPED")
        assert screen.modes == AS_FOUND
        screen.press("\n")
        screen.until(lambda: screen.modes == BY_KEYS)
        screen.press("?")
        screen.until("The keys are about")
        screen.press("q")
        screen.until("ENDED")
        assert screen.modes == AS_FOUND
    finally:
        screen.close()


def test_without_a_terminal_nothing_of_it_appears(course, learner):
    """Where standard input is no terminal no key is heard, whatever comes."""
    with subprocess.Popen(
        [sys.executable, "-m", "dojo", "watch"],
        cwd=course,
        env=learner,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as process:
        assert (
            process.stdout.readline() == "Watching katas/. Save a kata and its suite runs; Ctrl-C ends it.\n"
        )
        process.stdin.write("q?")
        process.stdin.flush()
        time.sleep(1.5)
        assert process.poll() is None
        process.terminate()
        assert "keys" not in process.communicate()[0]


def test_the_command_alone_lists_what_there_is(course, learner):
    """`dojo` in a terminal prints the choices, each with the session that does it."""
    screen = Screen([], course, learner)
    try:
        assert screen.ended() == 0
        assert screen.text.startswith(choices_text().splitlines()[0])
        for session in ("hint", "read", "reveal", "picture", "run", "debug"):
            assert f"nox -s {session} -- NAME" in screen.text
    finally:
        screen.close()
