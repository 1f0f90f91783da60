"""Suites run in forks where linear algebra survives one, and in fresh processes where it does not."""

import json
import os
import subprocess
import sys
import sysconfig

import pytest
from conftest import ROOT
from test_watch import KATAS, Watching

from dojo.running.environment import clean_environment

pytestmark = [
    pytest.mark.serial,
    pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no forks"),
]
# What a learner may write where numpy is needed.
FACTORISES = "import numpy as np\n\n\ndef passing(x):\n    np.linalg.qr(np.eye(2))\n    return x + x\n"
MISDEEDS = {"crashes": "os.kill(os.getpid(), 11)", "hangs": "time.sleep(60)", "": "pass"}
# A library that does not survive a fork.  It is loaded with each Python of its environment.
STAND_IN = """\
import os, sys, time

def misbehave(*_):
    {misdeed}

def after_fork():
    with open({forks!r}, "a") as file:
        file.write("x")
    if {misdeed!r} != "pass":
        sys.modules["numpy"].linalg.qr = misbehave

os.register_at_fork(after_in_child=after_fork)
"""


class Room:
    """A Python of its own, with the libraries of this one and a stand-in for a part of numpy."""

    def __init__(self, folder, course, learner, misdeed):
        made = [sys._base_executable, "-m", "venv", "--without-pip", str(folder / "room")]
        subprocess.run(made, check=True)
        self.python = str(folder / "room" / "bin" / "python")
        self.course, self.learner = course, learner
        self.forks = folder / "forks"
        self.forks.touch()
        (packages,) = (folder / "room" / "lib").glob("python*/site-packages")
        lines = [sysconfig.get_path("purelib"), str(ROOT / "src"), "import stand_in"]
        (packages / "room.pth").write_text("\n".join(lines), encoding="utf-8")
        stand_in = STAND_IN.format(misdeed=MISDEEDS[misdeed], forks=str(self.forks))
        (packages / "stand_in.py").write_text(stand_in, encoding="utf-8")

    def run(self, *words):
        """Run a command, and return what came of it and how often a process was forked."""
        before = self.forks.stat().st_size
        done = subprocess.run(
            [self.python, "-m", "dojo", *words],
            cwd=self.course,
            env=self.learner,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )
        return done, self.forks.stat().st_size - before

    @property
    def known(self):
        """What is kept about forks."""
        return json.loads((self.course / ".dojo" / "forks.json").read_text(encoding="utf-8"))


@pytest.fixture
def room(tmp_path, course, learner):
    """Return a function that makes a room where a course's kata factorises a matrix."""
    (course / KATAS / "passing" / "passing.py").write_text(FACTORISES, encoding="utf-8")
    return lambda misdeed: Room(tmp_path, course, learner, misdeed)


@pytest.mark.parametrize("misdeed", ["crashes", "hangs"])
def test_a_library_that_does_not_survive_a_fork(room, misdeed):
    """The first start says so in one line, and suites run in fresh processes; later starts know it."""
    place = room(misdeed)
    said = (
        f"numpy {misdeed} after a fork here, so each suite runs in a new process, which takes longer. "
        "This is remembered; delete .dojo/forks.json to try again.\n"
    )
    done, _ = place.run("run", "passing")
    assert done.returncode == 0, done.stderr
    assert "✓ passing passing" in done.stdout
    assert done.stderr == said
    assert place.known["fault"] == misdeed
    for words in (["run", "passing"], ["debug", "passing"], ["reveal", "passing"]):
        again, forks = place.run(*words)
        assert "after a fork" not in again.stderr
        assert "crashed" not in again.stdout + again.stderr
        assert forks == 0, words


def test_a_score_says_it_too(room):
    """`progress` finds it out, and its verdicts are right."""
    place = room("crashes")
    roadmap = place.course / "katas" / "roadmap.toml"
    track, _, passing, *_ = roadmap.read_text(encoding="utf-8").split("\n[[track.kata]]")
    roadmap.write_text(f"{track}\n[[track.kata]]{passing}", encoding="utf-8")
    done, _ = place.run("progress", "--json")
    verdicts = {kata["kata"]: kata["verdict"] for kata in json.loads(done.stdout)["katas"]}
    assert verdicts["passing"] == "passing"
    assert done.stderr.count("numpy crashes after a fork here") == 1


def test_a_watch_says_it_once(room, learner):
    """The line stands below the first page, and not below the second."""
    place = room("crashes")
    other = ["sh", "-c", 'python=$0; shift; exec "$python" "$@"', place.python]
    watch = Watching(place.course, learner, other)
    try:
        watch.save("passing", FACTORISES + "# saved\n")
        assert "✓ passing passing" in watch.until("numpy crashes after a fork here")
        shown = ""
        for number in range(2):
            watch.save("passing", FACTORISES + f"# saved again, {number}\n")
            shown += watch.until("reveal -- passing")
        assert "after a fork" not in shown
    finally:
        watch.process.kill()
        watch.process.wait(timeout=10)


def test_a_proof_costs_nothing_on_later_starts(room):
    """Where a fork is safe that is found once for each environment, with one fork more."""
    place = room("")
    first, forks = place.run("run", "passing")
    known = place.known
    assert (first.stderr, known["fault"]) == ("", "")
    second, fewer = place.run("run", "passing")
    assert (second.stderr, place.known) == ("", known)
    assert fewer == forks - 1

    kept = place.course / ".dojo" / "forks.json"
    for changed in (json.dumps(known | {"environment": ["numpy-1.0.dist-info"]}), "[]"):
        kept.write_text(changed, encoding="utf-8")
        again, _ = place.run("run", "passing")
        assert (again.stderr, place.known) == ("", known)


def test_a_proof_takes_less_than_a_tenth_of_a_second():
    """The first verdict does not wait for it any longer."""
    code = (
        "import os\nfrom dojo.child.proof import fault_after_fork\n"
        "assert fault_after_fork() == ''\n"
        "print(os.times().children_user + os.times().children_system)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env=clean_environment(), capture_output=True, text=True, check=True
    )
    assert float(done.stdout) < 0.1
