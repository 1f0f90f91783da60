"""Whatever a stub does, it is a verdict, and the next run is answered as if nothing had been."""

import contextlib
import json
import os
import queue
import sys
import threading
import time

import pytest
from hostile.course import KATA, RIGHT, STUB, make_course
from hostile.stubs import STUBS, THEMES
from test_watch import Watching

from dojo.course.roadmap import Roadmap
from dojo.errors import UsageError
from dojo.running.runner import start_runner
from dojo.running.task import make_task

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the stubs speak to Linux"),
    pytest.mark.skipif(
        not os.environ.get("DOJO_HOSTILE"), reason="takes five minutes: DOJO_HOSTILE=1 asks for it"
    ),
]

DEADLINE = 2.0
PATIENCE = 20.0
# No word of the tool's own trouble, and none of Python's about it.
UNHEARD = ("Traceback", "tool itself failed", "Exception ignored", "Fatal Python error")
FAR_AWAY = f"/nowhere/{KATA}.py"


class Running:
    """One runner for all stubs; after one that it does not survive, a new one for those that follow."""

    def __init__(self, folder):
        self.workspace = make_course(folder)
        self.stub = folder / STUB
        self.kata = Roadmap.read(self.workspace.roadmap).kata(KATA)
        self.said = folder / "said.txt"
        self._runner = self._started()

    def _started(self):
        with errors_to(self.said), contextlib.chdir(self.workspace.root):
            return start_runner(2)

    def renew(self):
        """Leave a runner that does not answer to itself, and start another."""
        threading.Thread(target=self._runner.close, daemon=True).start()
        self._runner = self._started()

    def close(self):
        """End the runner."""
        self._runner.close()

    def answer(self):
        """Return the verdict on the file in the stub's place, or `refused`, and all that was said of it."""
        answers = queue.SimpleQueue()
        threading.Thread(target=lambda: answers.put(self._answer()), daemon=True).start()
        try:
            return answers.get(timeout=PATIENCE)
        except queue.Empty:
            return "silence", ""

    def _answer(self):
        try:
            ((_, result),) = self._runner.run([make_task(self.workspace, self.kata, deadline=DEADLINE)])
        except UsageError as error:
            return "refused", str(error)
        except BaseException as error:  # noqa: BLE001
            return "no answer", repr(error)
        return result.verdict, json.dumps(result.to_json(), ensure_ascii=False)


@contextlib.contextmanager
def errors_to(file):
    """Let what is started meanwhile write its errors to the end of a file."""
    before = os.dup(2)
    descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(descriptor, 2)
    try:
        yield
    finally:
        os.dup2(before, 2)
        os.close(before)
        os.close(descriptor)


def clear(path):
    """Put a plain file where a stub was placed."""
    if path.is_dir() and not path.is_symlink():
        path.rmdir()
    path.unlink(missing_ok=True)
    path.touch()


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    """Return the runner of all stubs."""
    folder = tmp_path_factory.mktemp("hostile")
    shared = Running(folder)
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)  # what a stub does to the folder it is run in, it does to this one
        yield shared
    shared.close()


def test_the_corpus_is_large_enough():
    """There are well over sixty stubs, no two of the same name."""
    assert len(STUBS) == sum(len(theme) for theme in THEMES.values()) > 60


@pytest.mark.parametrize("name", STUBS)
def test_a_hostile_stub_is_a_verdict(running, name):
    """The answer is one of those that may come, nothing is said of the tool, and a right save passes."""
    clear(running.stub)
    STUBS[name].place(running.stub)
    before = running.said.stat().st_size
    verdict, said = running.answer()
    clear(running.stub)
    running.stub.write_text(RIGHT, encoding="utf-8")
    then, after = running.answer() if verdict != "silence" else ("not asked", "")
    if then != "passing":
        running.renew()
    heard = said + after + running.said.read_bytes()[before:].decode(errors="replace")
    assert verdict in STUBS[name].answers, said
    assert then == "passing", after
    assert not [word for word in UNHEARD if word in heard], heard


# One of each theme, through the command that a learner types.
THROUGH_THE_COMMAND = [
    "exit with text in the call",
    "hard exit in the call",
    "kills the group of its parent",
    "says an empty object",
    "error without a text",
    "returns what exits when shown",
    "prints half characters and fails",
    "replaces json",
    "leaves a process of its own",
    "folder",
    "Latin-1",
]


@pytest.mark.parametrize("name", THROUGH_THE_COMMAND)
def test_the_command_says_a_verdict(running, dojo, name):
    """`dojo run` ends with 0 or 1 and the verdict, or with 2 and one sentence, and then runs a right save."""
    clear(running.stub)
    STUBS[name].place(running.stub)
    done = dojo(running.workspace.root, "run", KATA, "--deadline", str(DEADLINE))
    clear(running.stub)
    running.stub.write_text(RIGHT, encoding="utf-8")
    then = dojo(running.workspace.root, "run", KATA)
    heard = done.stdout + done.stderr
    assert not [word for word in UNHEARD if word in heard], heard
    assert done.returncode == code_of(STUBS[name].answers, heard)
    assert (then.returncode, then.stderr) == (0, "")


def code_of(answers, heard):
    """Return the exit code that belongs to the answer that was heard."""
    if "refused" in answers:
        return 2
    verdicts = [answer for answer in answers if f"{KATA} {answer}" in heard]
    assert len(verdicts) == 1, heard
    return 0 if verdicts == ["passing"] else 1


@pytest.fixture
def watching(tmp_path, learner):
    """Return a watch on a course of one kata."""
    make_course(tmp_path)
    watch = Watching(tmp_path, learner)
    yield watch
    if watch.process.poll() is None:
        watch.process.kill()
    watch.process.wait(timeout=10)


# What ended a watch for good, or made it say that the tool had failed, and their neighbours.
THROUGH_THE_WATCH = {
    "says an empty object": "passing",
    "says null": "passing",
    "says endless nesting": "passing",
    "says an event without its fields": "",
    "exit with text in the call": "failing",
    "quit in the call": "failing",
    "replaces json with lies": "",
    "kills its parent": "crashed",
    "hard exit in the call": "crashed",
    "loops forever": "too slow",
}


@pytest.mark.parametrize("name", THROUGH_THE_WATCH)
def test_the_watch_goes_on(watching, name):
    """A hostile save is answered, and so is the right one that follows it, all in one sitting."""
    stub = watching.folder / STUB
    STUBS[name].place(stub)
    heard = watching.until(f"{KATA} {THROUGH_THE_WATCH[name]}")
    time.sleep(0.5)  # until the end of the page: what follows a verdict comes a moment later
    stub.write_text(f"{RIGHT}# again\n", encoding="utf-8")
    heard += watching.until(f"✓ {KATA} passing")
    assert not [word for word in UNHEARD if word in heard], heard
