"""Whatever a stub does, it is a verdict, and what is run next is answered as if nothing had been."""

import json
import os
import sys
import threading

import pytest
from hostile.course import KATA, RIGHT, STUB, make_course
from hostile.stubs import ONE_OF_EACH_KIND, STUBS, TOO_SLOW
from test_watch import Watching

from dojo.course.roadmap import Roadmap
from dojo.errors import UsageError
from dojo.implementation.source import Source
from dojo.running.fresh_runner import FreshRunner
from dojo.running.task import Task, make_task
from dojo.running.warm_runner import WarmRunner

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the stubs speak to Linux")

# With DOJO_HOSTILE=1 all of them run, which is more of the same.
NAMES = list(STUBS) if os.environ.get("DOJO_HOSTILE") else ONE_OF_EACH_KIND
FILES = [name for name in NAMES if isinstance(STUBS[name].content, bytes)]
NO_FILES = [name for name in NAMES if name not in FILES]
EVERY = 4  # after so many stubs comes a right solution
JOBS = 4  # some of them only wait
# No word of the tool's own trouble, and none of Python's about it.
UNHEARD = ("Traceback", "tool itself failed", "Exception ignored", "Fatal Python error")


class Course:
    """A course of one kata, and a task for each of its hostile solutions."""

    def __init__(self, folder):
        self.workspace = make_course(folder)
        self.stub = folder / STUB
        self.kata = Roadmap.read(self.workspace.roadmap).kata(KATA)

    def task(self, data, deadline):
        """Return the task for a text of the stub."""
        base = make_task(self.workspace, self.kata)
        return Task(base.kata, base.suite, Source(STUB, data), deadline, lessons=base.lessons)

    def answers(self, runner, names):
        """Return what comes of each stub, and of right solutions among them, all in one call."""
        asked = {}
        for number, name in enumerate(names):
            # A short deadline only where it may be missed.
            deadline = 0.6 if STUBS[name].answers & TOO_SLOW else 4.0
            asked[name] = self.task(STUBS[name].content, deadline)
            if number % EVERY == EVERY - 1:
                asked[f"right {number}"] = self.task(f"{RIGHT}# {number}\n".encode(), 4.0)
        answers = {}

        def ask():
            known = {task.source.sha256: name for name, task in asked.items()}

            def note(task, answer):
                answers[known[task.source.sha256]] = answer

            for task, result in runner.run(
                list(asked.values()), on_fault=lambda t, e: note(t, ("fault", str(e)))
            ):
                note(task, (result.verdict, json.dumps(of_the_tool(result), ensure_ascii=False)))

        asking = threading.Thread(target=ask, daemon=True)
        asking.start()
        asking.join(30 + 2 * len(asked))
        return answers


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Return a course, in whose folder the tests of this module run."""
    folder = tmp_path_factory.mktemp("hostile")
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)  # what a stub does to the folder it is run in, it does to this one
        yield Course(folder)


@pytest.fixture(scope="module")
def answers(course):
    """Return what came of all stubs, which one warm process has run."""
    runner = WarmRunner(JOBS)
    yield course.answers(runner, FILES)
    runner.close()


def test_the_names_are_those_of_stubs():
    """There are more than sixty kinds, each with a stub."""
    assert len(set(ONE_OF_EACH_KIND) & STUBS.keys()) == len(ONE_OF_EACH_KIND) > 60


def of_the_tool(result):
    """Return a result as data, without what the stub itself, or Python for it, has printed."""
    data = result.to_json()
    return data | {"tests": [test | {"printed": ""} for test in data["tests"]]}


@pytest.mark.parametrize("name", FILES)
def test_a_hostile_stub_is_a_verdict(answers, name):
    """The verdict is one of those that may come, and nothing is said of the tool."""
    verdict, said = answers.get(name, ("silence", ""))
    assert verdict in STUBS[name].answers, said
    assert not [word for word in UNHEARD if word in said]


def test_a_right_solution_among_hostile_ones_passes(answers):
    """No stub changes anything for those that are run beside it and after it."""
    verdicts = [verdict for name, (verdict, _) in answers.items() if name.startswith("right ")]
    assert verdicts == ["passing"] * (len(FILES) // EVERY)


@pytest.mark.parametrize("name", NO_FILES)
def test_what_is_no_file_is_refused_in_a_sentence(course, name):
    """A folder, a pipe, a device or a link to nothing in a stub's place is named, and nobody waits for it."""
    STUBS[name].place(course.stub)
    try:
        with pytest.raises(UsageError, match=f"{KATA}.py"):
            make_task(course.workspace, course.kata)
    finally:
        put_back(course.stub)


def put_back(stub):
    """Put a right solution in the place of whatever is there."""
    if stub.is_dir() and not stub.is_symlink():
        stub.rmdir()
    stub.unlink(missing_ok=True)
    stub.write_text(RIGHT, encoding="utf-8")


# What reaches beyond its own process, where there is one for each run.
WITHOUT_A_FORK = [
    "hard exit in the call",
    "says an empty object",
    "error with a false class",
    "replaces all ways out",
    "loops and catches all",
]


def test_the_same_holds_without_a_fork(course):
    """Where each run has a process of its own, hostile stubs are verdicts, too."""
    runner = FreshRunner(JOBS)
    found = course.answers(runner, WITHOUT_A_FORK)
    runner.close()
    for name in WITHOUT_A_FORK:
        verdict, said = found[name]
        assert verdict in STUBS[name].answers, (name, said)
    assert found["right 3"][0] == "passing"


@pytest.mark.parametrize("name", ["kills its parent", "prints half characters and fails", "named pipe"])
def test_the_command_says_a_verdict(course, dojo, name):
    """`dojo run` ends with 1 and the verdict, or with 2 and one sentence."""
    STUBS[name].place(course.stub)
    try:
        done = dojo(course.workspace.root, "run", KATA, "--deadline", "2")
    finally:
        put_back(course.stub)
    heard = done.stdout + done.stderr
    assert not [word for word in UNHEARD if word in heard], heard
    if STUBS[name].answers == {"refused"}:
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
    else:
        assert done.returncode == 1
        assert any(f"{KATA} {answer}" in heard for answer in STUBS[name].answers)


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
IN_A_WATCH = {
    "says null": f"{KATA} passing",
    "says endless nesting": f"{KATA} passing",
    "exit with text in the call": f"{KATA} failing",
    "error with a false class": f"{KATA} failing",
    "replaces json": f"{KATA} ",
    "kills its parent": f"{KATA} crashed",
    "hard exit in the call": f"{KATA} crashed",
    "says a fault and ends": f"{KATA} crashed",
    "loops forever": f"{KATA} too slow",
    "named pipe": "it is not a plain file",
    "Latin-1": f"{KATA} broken",
}


def test_a_watch_goes_on(watching):
    """Every hostile save is answered, and so is the right one that follows it, all in one sitting."""
    stub = watching.folder / STUB
    for number, (name, answer) in enumerate(IN_A_WATCH.items()):
        STUBS[name].place(stub)
        heard = watching.until(answer, 60)
        put_back(stub)
        stub.write_text(f"{RIGHT}# again {number}\n", encoding="utf-8")
        heard += watching.until(f"✓ {KATA} passing", 60)
        assert not [word for word in UNHEARD if word in heard], heard
