"""Whatever a learner or a student writes, a terminal is told nothing but text and our own colours."""

import io
import os
import pty
import re
import subprocess
import sys
import threading
import time
import zipfile

import pytest

from dojo.report.screen import guarded
from dojo.report.sheet import Sheet, clean

# A title, an empty screen, a colour in a single byte, a turn of the direction of reading, a line
# that is written over, and a colour that passes for one of ours.
CODES = "\x1b]0;owned\x07\x1b[2J\x9b31m\u202eowned\u2066\rowned\x1b[31mowned\x7f"
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
COLOURS = re.compile("\x1b\\[[0-9;]*m")
# What rich moves its bars with.
MOVES = re.compile("\x1b\\[\\?25[lh]|\x1b\\[2K|\x1b\\[1A")


def harmful(text, *, terminal=False):
    """Return the control characters in what was shown, our own on a terminal apart."""
    if terminal:
        text = MOVES.sub("", COLOURS.sub("", text)).replace("\r\n", "\n").replace("\r", "")
    return CONTROL.findall(text)


def on_a_terminal(words, folder, environment):
    """Run a command on a terminal and return what that is told."""
    ours, theirs = pty.openpty()
    environment = environment | {"TERM": "xterm-256color", "COLUMNS": "100"}
    with subprocess.Popen(
        [sys.executable, "-m", "dojo", *words],
        cwd=folder,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=theirs,
        stderr=theirs,
    ):
        os.close(theirs)
        told = b""
        try:
            while data := os.read(ours, 65536):
                told += data
        except OSError:  # so a terminal ends on Linux
            pass
    os.close(ours)
    return told.decode("utf-8", "replace")


STUBS = {
    "message": f"def failing(x):\n    raise ValueError({CODES!r})\n",
    "print": f"def failing(x):\n    print({CODES!r})\n    return 0.0\n",
    "value": f"def failing(x):\n    return {CODES!r}\n",
    "print of an object": (
        f"class Odd:\n    def __repr__(self):\n        return {CODES!r}\ndef failing(x):\n    return Odd()\n"
    ),
    "name of a type": f"def failing(x):\n    return type({CODES!r}, (), {{}})()\n",
    "name of an error": f"def failing(x):\n    raise type({CODES!r}, (Exception,), {{}})('owned')\n",
    "error at import": f"raise RuntimeError({CODES!r})\n",
    "missing module": f"__import__({CODES!r})\n",
    "raw text": f"def failing(x):\n    return '{CODES}'\n".replace("\r", ""),
    "syntax": f"def failing(x):  # {CODES}\n    return x +\n".replace("\r", ""),
    "syntax in a name": "def failing(x):\n    return \u202ex\u2066owned\n",
}


@pytest.mark.parametrize("stub", STUBS)
def test_run_and_progress_say_nothing_harmful(course, dojo, stub):
    """Messages, prints, values and names of a stub are shown as text."""
    (course / "katas/verdicts/failing/failing.py").write_text(STUBS[stub], encoding="utf-8", newline="")
    for words in (["run", "failing"], ["run", "failing", "--json"], ["progress"]):
        done = dojo(course, *words)
        assert done.stdout
        assert not harmful(done.stdout + done.stderr)


def test_on_a_terminal_only_our_colours_are_left(course, learner):
    """Where colours are on, those of the stub are off."""
    (course / "katas/verdicts/failing/failing.py").write_text(STUBS["print"], encoding="utf-8")
    told = on_a_terminal(["run", "failing"], course, learner)
    assert "It printed" in told
    assert COLOURS.search(told)
    assert not harmful(told, terminal=True)
    assert "\x1b[31mowned" not in told
    assert not harmful(on_a_terminal(["progress"], course, learner), terminal=True)


def test_a_watch_says_nothing_harmful(course, learner):
    """A save is answered with text."""
    stub = course / "katas/verdicts/failing/failing.py"
    with subprocess.Popen(
        [sys.executable, "-m", "dojo", "watch"],
        cwd=course,
        env=learner,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as watch:
        told = []
        threading.Thread(target=lambda: told.extend(watch.stdout), daemon=True).start()
        for text, shown in ((STUBS["message"], "owned"), (STUBS["print"], "It printed")):
            _until(lambda: told)
            time.sleep(0.5)
            stub.write_text(text, encoding="utf-8")
            _until(lambda shown=shown: shown in "".join(told))
        watch.terminate()
    assert not harmful("".join(told))


def _until(condition, seconds=30):
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


@pytest.mark.parametrize(
    "words",
    [
        ["run", CODES],
        ["run", "failing", "--source", f"{CODES}.py"],
        ["run", "failing", f"--{CODES}"],
        [CODES],
    ],
    ids=["no kata", "no file", "no option", "no command"],
)
def test_errors_say_nothing_harmful(course, dojo, words):
    """A word that a shell has put in, or a path in an error, is shown as text."""
    done = dojo(course, *words)
    assert done.returncode == 2
    assert "owned" in done.stderr
    assert not harmful(done.stdout + done.stderr)


def test_a_folder_with_codes_in_its_name(course, tmp_path, dojo):
    """Paths are shown as text, those of a course and those where none is."""
    (tmp_path / CODES).mkdir()
    done = dojo(tmp_path / CODES, "progress")
    assert "No course here" in done.stderr
    assert not harmful(done.stderr)
    moved = course.rename(tmp_path / CODES / "course")
    (moved / "katas/roadmap.toml").write_text("[[track]\n")
    done = dojo(moved, "progress")
    assert done.returncode == 3
    assert not harmful(done.stdout + done.stderr)


@pytest.fixture
def school(tmp_path):
    """Return a class whose names, paths and files hold codes."""
    folder = tmp_path / "class"
    folder.mkdir()
    for number, text in enumerate(STUBS.values()):
        (folder / f"{number}").mkdir()
        (folder / f"{number}" / "failing.py").write_text(text, encoding="utf-8", newline="")
    name = CODES.replace("/", "")
    for paths in ([f"../{name}.py"], [f"{name}/failing.py", f"{name}2/failing.py"], [f"{name}/../a.py"]):
        with zipfile.ZipFile(folder / f"{name}{len(list(folder.iterdir()))}.zip", "w") as archive:
            for number, path in enumerate(paths):
                archive.writestr(path, f"x = {number}")
    (folder / f"{name}\nowned: a line of its own").mkdir()
    (folder / f"{name}.txt").write_text("x")
    return folder


def test_grading_says_nothing_harmful(course, school, tmp_path, dojo, learner):
    """Names of folders, zips and paths in zips are shown as text, each on one line."""
    words = ["grade", str(school), "--katas", "failing", "--output"]
    done = dojo(course, *words, str(tmp_path / "book"))
    assert done.returncode == 0, done.stderr
    assert "leads outside" in done.stderr
    assert "different files for it" in (tmp_path / "book" / "gradebook.json").read_text()
    assert not harmful(done.stdout + done.stderr)
    assert not [line for line in done.stderr.splitlines() if line.startswith("owned")]
    told = on_a_terminal([*words, str(tmp_path / "again")], course, learner)
    assert "submissions" in told
    assert not harmful(told, terminal=True)
    for path in (tmp_path / "book").rglob("*.*"):
        assert not path.is_file() or not harmful(path.read_text(encoding="utf-8").replace("\r\n", "\n")), path


@pytest.mark.parametrize(
    "code", sorted({*CONTROL.findall(CODES), "\x00", "\x85", "\u200f", "\u202a", "\ud800"})
)
def test_a_code_is_replaced(code):
    """Each kind of control character becomes a sign that shows where it was."""
    assert clean(f"a{code}b") == "a�b"


def test_what_is_drawn_is_clean_in_every_part():
    """A part that nobody has cleaned is drawn without codes, with its own colours."""
    from rich.markdown import Markdown
    from rich.padding import Padding
    from rich.table import Table
    from rich.text import Text

    table = Table()
    table.add_column(CODES)
    table.add_row(Text(CODES, style="bold"))
    drawn = Sheet(80, colour=True, encoding="utf-8").drawn(
        Text(CODES, style="red"), Padding(Text(CODES), 1), table, Markdown(f"# {CODES}\n\n`{CODES}`")
    )
    assert COLOURS.search(drawn)
    assert not harmful(COLOURS.sub("", drawn))


def test_a_print_that_nobody_thought_of_is_guarded(monkeypatch):
    """The streams of a command let colours pass, nothing that moves the cursor, and what they can encode."""
    behind = io.TextIOWrapper(io.BytesIO(), encoding="cp1252", newline="\n")
    monkeypatch.setattr(sys, "stdout", behind)
    monkeypatch.setattr(sys, "stderr", None)
    with guarded():
        print("\x1b[1mbold\x1b[0m", "\x1b]0;owned\x07", "\x1b[5A", "∑")
        sys.stdout.writelines(["\x9b", "done\n"])
        assert sys.stdout.encoding == "cp1252"
        print("to nobody", file=sys.stderr)
    assert sys.stdout is behind
    behind.flush()
    assert behind.buffer.getvalue() == b"\x1b[1mbold\x1b[0m ?]0;owned? ?[5A ?\n?done\n"
