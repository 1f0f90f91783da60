"""Ideas for cheating, handed in beside honest work: none passes, nothing else changes.

An idea is a file below ``attacks/ideas``.  Its first line states the exact outcome, for all three katas
or for those that it names; its docstring states the idea.  Words between ``@`` are replaced by what the
best informed attacker would know.
"""

import hashlib
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from conftest import ROOT

from dojo.process_setup import longest_wait

HERE = Path(__file__).parent / "attacks"
KATAS = {"matmul": "matrices", "bayes_rule": "probability", "numerical_derivative": "calculus"}
IDEAS = sorted(path.stem for path in (HERE / "ideas").glob("*.py"))
HONEST = sorted(path.stem for path in (HERE / "honest").glob("*.py"))
DEADLINE = 2
MARK = "owned"


def outcomes(idea):
    """Return the verdict that an idea's first line states, for all katas or for those that it names."""
    first = (HERE / "ideas" / f"{idea}.py").read_text().splitlines()[0]
    text = re.fullmatch(r"# outcome: (.+)", first).group(1)
    return dict(re.findall(r"(\w+)=([a-z ]+)", text)) or dict.fromkeys(KATAS, text)


CASES = [(idea, kata, verdict) for idea in IDEAS for kata, verdict in outcomes(idea).items()]


def hand_in(folder, student, text, katas=KATAS):
    """Write a text as the submission of a student for some katas."""
    for kata in katas:
        track = KATAS[kata]
        path = folder / student / "katas" / track / kata / f"{kata}.py"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")


def digest(folder):
    """Return a digest of each file in a folder, by its path.

    The compiled suites are left out: the process that runs them writes them, outside the sandbox.
    """
    return {
        path.relative_to(folder): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file() and not ("-pytest-" in path.name and path.suffix == ".pyc")
    }


def running():
    """Return the command line of each process, by its id."""
    found = {}
    for path in Path("/proc").glob("[0-9]*/cmdline"):
        try:
            found[int(path.parent.name)] = path.read_bytes().replace(b"\0", b" ").decode(errors="replace")
        except OSError:
            continue
    return found


class Listening:
    """A server that counts who calls."""

    def __init__(self):
        self.calls = 0
        self._stream = socket.create_server(("127.0.0.1", 0))
        self.port = self._stream.getsockname()[1]
        self._datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._datagrams.bind(("127.0.0.1", self.port))
        for wait in (self._stream.accept, lambda: self._datagrams.recv(100)):
            threading.Thread(target=self._count, args=(wait,), daemon=True).start()

    def _count(self, wait):
        while True:
            try:
                wait()
            except OSError:
                return
            self.calls += 1


class Graded:
    """The whole corpus, graded once."""

    def __init__(self, folder, learner):
        self.course, self.submissions, self.output = (folder / name for name in ("course", "class", "book"))
        ignored = shutil.ignore_patterns("__pycache__", ".dojo")
        for part in ("katas", "reference"):
            shutil.copytree(ROOT / part, self.course / part, ignore=ignored)
        self.output.mkdir()
        self.network = Listening()
        known = {"COURSE": self.course, "SUBMISSIONS": self.submissions, "OUTPUT": self.output}
        known |= {"PORT": self.network.port, "PID": os.getpid()}
        for idea in IDEAS:
            text = (HERE / "ideas" / f"{idea}.py").read_text(encoding="utf-8")
            text = re.sub(r"@([A-Z]+)@", lambda m: str(known[m.group(1)]), text)
            hand_in(self.submissions, idea, text, outcomes(idea))
        for name in HONEST:
            hand_in(self.submissions, name, (HERE / "honest" / f"{name}.py").read_text(encoding="utf-8"))
        self.before = digest(self.course), digest(self.submissions)
        started = time.monotonic()
        words = ["grade", str(self.submissions), "--output", str(self.output), "--katas", *KATAS]
        self.done = subprocess.run(
            [sys.executable, "-m", "dojo", *words, "--deadline", str(DEADLINE)],
            cwd=self.course,
            env=learner,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            timeout=900,
            check=False,
        )
        self.seconds = time.monotonic() - started
        # Each process of the grader's names the course, and so does what is forked from one.
        self.left = {pid: line for pid, line in running().items() if str(folder) in line}
        self.after = digest(self.course), digest(self.submissions)
        book = json.loads((self.output / "gradebook.json").read_text(encoding="utf-8"))
        self.rows = {
            row["student"]: {kata["kata"]: kata for kata in row["katas"]} for row in book["submissions"]
        }


@pytest.fixture(scope="module")
def graded(tmp_path_factory, learner):
    """Grade the corpus."""
    return Graded(tmp_path_factory.mktemp("attacks"), learner)


def test_the_corpus_is_large_enough():
    """There are at least a hundred ideas, and honest work beside them."""
    assert len(IDEAS) >= 100
    assert len(HONEST) >= 5


def test_every_submission_has_a_row(graded):
    """Whatever a submission does, it is in the gradebook, and grading ends well."""
    assert sorted(graded.rows) == sorted([*IDEAS, *HONEST])
    assert graded.done.returncode == 0, graded.done.stderr


@pytest.mark.parametrize(("idea", "kata", "verdict"), CASES)
def test_no_idea_passes(graded, idea, kata, verdict):
    """The verdict is the one that the idea's first line states, and it earns nothing."""
    row = graded.rows[idea][kata]
    assert row["verdict"] == verdict, row
    assert row["points"] == 0


@pytest.mark.parametrize("kata", KATAS)
@pytest.mark.parametrize("name", HONEST)
def test_honest_work_passes(graded, name, kata):
    """Among cheats, honest work gets full points."""
    row = graded.rows[name][kata]
    assert row["verdict"] == "passing", row
    assert row["points"] > 0


def test_nothing_was_touched(graded):
    """The course and the submissions are the same files with the same bytes as before."""
    assert graded.after == graded.before


def test_nothing_was_left(graded):
    """No file with the mark of an attack is in the gradebook's folder, and no process goes on."""
    assert not [path for path in graded.output.rglob("*") if MARK in path.name or path.name == "results"]
    assert {path.name for path in graded.output.iterdir()} == {
        ".units", "gradebook.csv", "gradebook.json", "index.html", "junit.xml", "students",
        "for-canvas.csv", "for-gradescope.csv", "for-moodle.csv",
    }  # fmt: skip
    assert graded.left == {}


def test_nobody_called(graded):
    """Nothing reached the network."""
    assert graded.network.calls == 0


def test_it_ends_in_time(graded):
    """Grading takes no longer than all deadlines, each twice and one after the other, and its own work."""
    units = len(CASES) + len(KATAS) * len(HONEST)
    slow = sum(verdict == "too slow" for _, _, verdict in CASES)
    assert graded.seconds < slow * 2 * longest_wait(DEADLINE) + units * 1.0 + 20


def test_what_they_say_is_harmless(graded):
    """Codes for the terminal, tags and formulas are shown as text."""
    page = (graded.output / "index.html").read_text(encoding="utf-8")
    pages = "".join(path.read_text(encoding="utf-8") for path in graded.output.rglob("index.html"))
    table = (graded.output / "gradebook.csv").read_text(encoding="utf-8")
    assert "<script>alert" not in page + pages
    assert "\x1b" not in page + pages + table + graded.done.stdout + graded.done.stderr
    assert "\n=" not in table
