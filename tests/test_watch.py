"""A real watch on real saves: what is shown, for what, and how it ends."""

import contextlib
import json
import os
import queue
import signal
import subprocess
import sys
import threading
import time

import pytest

pytestmark = pytest.mark.serial
KATAS = "katas/verdicts"
RIGHT = "def {0}(x):\n    return x + x\n"
WRONG = "def {0}(x):\n    return x * x * {1}\n"


class Watching:
    """A watch in a process of its own, perhaps with words before the command, and what it has said."""

    def __init__(self, folder, environment, before=()):
        self.folder = folder
        self.process = subprocess.Popen(
            [*before, sys.executable, "-m", "dojo", "watch", "--deadline", "3"],
            cwd=folder,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        self._lines = queue.Queue()
        self.text = ""
        threading.Thread(target=self._read, daemon=True).start()
        self.until("Watching katas/.")

    def _read(self):
        for line in self.process.stdout:
            self._lines.put(line.decode())

    def until(self, text, seconds=20):
        """Wait until a text was shown, and return all that came up to it since the last call."""
        shown = ""
        end = time.monotonic() + seconds
        while text not in shown:
            try:
                shown += self._lines.get(timeout=max(0.01, end - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"{text!r} was not shown, but:\n{shown}") from None
        return shown

    def silent(self, seconds=1.5):
        """Return whether no further verdict is shown for a while."""
        time.sleep(seconds)
        shown = ""
        while not self._lines.empty():
            shown += self._lines.get()
        return "facts" not in shown

    def save(self, kata, text):
        """Write a stub in place, as a simple editor does."""
        (self.folder / KATAS / kata / f"{kata}.py").write_text(text, encoding="utf-8")


@pytest.fixture
def watching(course, learner):
    """Return a watch on the course."""
    watch = Watching(course, learner)
    yield watch
    if watch.process.poll() is None:
        watch.process.kill()
    watch.process.wait(timeout=10)


def test_a_save_shows_the_verdict_the_fact_and_the_next_step(watching):
    """A wrong save shows the first failing fact with its message and offers a hint."""
    watching.save("failing", WRONG.format("failing", 2))
    shown = watching.until("nox -s hint -- failing")
    assert "✗ failing failing" in shown
    assert "Twice two is four." in shown
    assert "Expected 4, your function returned 8" in shown


def test_a_right_save_offers_the_solution_and_the_next_kata(watching):
    """After a pass, the solution and the next kata on the road are named."""
    watching.save("failing", RIGHT.format("failing"))
    shown = watching.until("Next on the road: untouched")
    assert "✓ failing passing, 3 of 3 facts" in shown
    assert "nox -s reveal -- failing" in shown


def test_a_save_by_rename_is_seen(watching):
    """Many editors write another file and rename it over the old one."""
    folder = watching.folder / KATAS / "failing"
    (folder / ".failing.py.swp").write_text(RIGHT.format("failing"), encoding="utf-8")
    (folder / ".failing.py.swp").rename(folder / "failing.py")
    watching.until("✓ failing passing")


def test_of_several_saves_the_last_counts(watching):
    """A run that a new save has overtaken is not shown."""
    watching.save("endless_loop", "def endless_loop(x):\n    while True:\n        pass\n# again\n")
    time.sleep(0.3)
    watching.save("endless_loop", RIGHT.format("endless_loop"))
    shown = watching.until("reveal -- endless_loop")
    assert "too slow" not in shown
    assert watching.silent(3.5)


def test_a_quick_row_of_saves_shows_the_last_one(watching):
    """Ten saves in a row end with the result of the tenth."""
    for number in range(9):
        watching.save("failing", WRONG.format("failing", number + 2))
    watching.save("failing", RIGHT.format("failing"))
    watching.until("reveal -- failing")
    assert watching.silent()


def test_a_save_without_a_change_runs_nothing(watching):
    """The same bytes have the same verdict: it stands on the screen already."""
    path = watching.folder / KATAS / "passing" / "passing.py"
    path.write_bytes(path.read_bytes())
    assert watching.silent()


@pytest.mark.parametrize("file", ["test_passing.py", "README.md"])
def test_a_change_of_suite_or_statement_runs_the_kata(watching, file):
    """The suite and the README belong to the kata."""
    path = watching.folder / KATAS / "passing" / file
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    watching.until("✓ passing passing")


def test_files_that_come_and_go_are_no_accident(watching):
    """A stub that is removed is one sentence; when it is back, it runs."""
    path = watching.folder / KATAS / "passing" / "passing.py"
    text = path.read_text(encoding="utf-8")
    path.unlink()
    assert "There is no file katas/verdicts/passing/passing.py" in watching.until("nox -s reset")
    (path.parent / "notes.py").write_text("x = 1\n", encoding="utf-8")
    (path.parent / "notes.py").unlink()
    path.write_text(text, encoding="utf-8")
    watching.until("✓ passing passing")


def test_a_crash_is_a_verdict_and_the_watch_goes_on(watching):
    """Whatever a stub does, the next save is answered."""
    watching.save("passing", "import os\n\n\ndef passing(x):\n    os.kill(os.getpid(), 9)\n")
    watching.until("passing crashed")
    watching.save("passing", RIGHT.format("passing"))
    watching.until("✓ passing passing")


def test_the_score_knows_what_the_watch_has_seen(watching, dojo):
    """A verdict that was shown is kept for the score."""
    watching.save("failing", RIGHT.format("failing"))
    watching.until("✓ failing passing")
    time.sleep(0.3)
    kept = (watching.folder / ".dojo" / "verdicts" / "failing.json").read_text(encoding="utf-8")
    assert '"passing"' in kept


def test_a_better_version_is_kept(watching):
    """What a save has improved goes into the history, once the verdict is shown."""
    watching.save("failing", RIGHT.format("failing"))
    watching.until("✓ failing passing")
    index = watching.folder / ".dojo" / "history" / "index.jsonl"
    end = time.monotonic() + 20
    while not index.exists() and time.monotonic() < end:
        time.sleep(0.05)
    (line,) = map(json.loads, index.read_text(encoding="utf-8").splitlines())
    assert (line["kata"], line["verdict"], line["passed"]) == ("failing", "passing", 3)
    kept = index.with_name(f"{line['sha256']}.py").read_text(encoding="utf-8")
    assert kept == RIGHT.format("failing")


def descendants(pid):
    """Return the process ids below a process, as Linux lists them; one that ends meanwhile has none."""
    found = []
    with contextlib.suppress(FileNotFoundError, ProcessLookupError):
        for task in os.listdir(f"/proc/{pid}/task"):
            with open(f"/proc/{pid}/task/{task}/children", encoding="ascii") as file:
                for word in file.read().split():
                    found += [int(word), *descendants(int(word))]
    return found


@pytest.mark.skipif(not os.path.isdir("/proc/self/task"), reason="processes are listed by Linux alone")
@pytest.mark.parametrize("how", ["SIGINT", "SIGTERM", "SIGKILL", "SIGHUP"])
def test_it_leaves_nothing_behind(watching, how):
    """However it ends, in the middle of a run, no process of it is left."""
    watching.save("endless_loop", "def endless_loop(x):\n    while True:\n        pass\n# now\n")
    end = time.monotonic() + 20
    while len(below := descendants(watching.process.pid)) < 2 and time.monotonic() < end:
        time.sleep(0.1)
    time.sleep(0.5)  # into the run
    assert len(below) >= 2
    watching.process.send_signal(signal.Signals[how])
    code = watching.process.wait(timeout=5)
    assert (code == 0) == (how == "SIGINT")
    end = time.monotonic() + 5
    while time.monotonic() < end and any(os.path.exists(f"/proc/{pid}") for pid in below):
        time.sleep(0.05)
    assert [pid for pid in below if os.path.exists(f"/proc/{pid}")] == []


def test_an_updated_tool_starts_anew(course, learner, tmp_path):
    """A watch that is older than the code of the tool replaces itself."""
    import shutil

    from conftest import ROOT

    source = shutil.copytree(ROOT / "src", tmp_path / "src")
    watch = Watching(course, learner | {"PYTHONPATH": str(source)})
    try:
        file = source / "dojo" / "report" / "result.py"
        text = file.read_text(encoding="utf-8")
        file.write_text(text.replace("A hint: ", "Here is a hint: "), encoding="utf-8")
        watch.until("The tool was updated: restarting.")
        watch.until("Watching katas/.")
        watch.save("failing", WRONG.format("failing", 2))
        watch.until("Here is a hint: ")
    finally:
        watch.process.kill()
        watch.process.wait(timeout=10)
