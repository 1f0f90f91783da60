"""Workers: what a learner's module can do there, what it cannot, and what the suite sees of it."""

import gc
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT

from dojo.course.roadmap import Kata
from dojo.grading import crew
from dojo.implementation.source import Source
from dojo.isolation import sandbox, threads
from dojo.isolation.remote import LearnerFailure
from dojo.isolation.workers import Unsafe, Workers, layers
from dojo.running.shut_in import Isolation
from dojo.running.task import Task, make_task
from dojo.running.warm_runner import WarmRunner
from dojo.testing import Mismatch, assert_close

pytestmark = pytest.mark.serial
CANARY = ROOT / "katas" / "roadmap.toml"
MODULE = """
import os, sys, threading
import numpy as np

kept = []

def inventory():
    return {
        "files": [number for number in range(256) if is_open(number)],
        "environment": dict(os.environ),
        "folder": os.listdir("."),
        "threads": threading.active_count(),
        "modules": [name for name in ("pytest", "_pytest", "hypothesis") if name in sys.modules],
    }

def is_open(number):
    try:
        os.fstat(number)
    except OSError:
        return False
    return True

def double(x):
    return 2 * np.asarray(x)

def itself(x):
    return x

def write(x):
    x[...] = 7

def append(values):
    values.append(1)

def keep(x):
    kept.append(x)

def what_was_kept():
    return kept[-1].copy()

def twice(f):
    return f(1.0) + f(2.0)

def draw(rng):
    return rng.random(3)

def fail(kind):
    raise {"value": ValueError("too small"), "key": KeyError("x"), "own": Own("mine"), "exit": SystemExit(0),
           "skip": Skipped("later")}[kind]

def adder(a):
    return lambda b: a + b

def make():
    return Point(1.0)

class Own(Exception):
    pass

class Skipped(BaseException):
    pass

class Point:
    def __init__(self, x):
        self.x = x
    def __add__(self, other):
        return Point(self.x + (other.x if isinstance(other, Point) else other))
    __radd__ = __add__
    def __getitem__(self, i):
        return self.x * i
    def __eq__(self, other):
        return True
    def moved(self, by):
        return Point(self.x + by)
"""


def task_of(text):
    """Return a task to run a text as the module `example`."""
    return Task(Kata("example", "", "", 1), Path("test_example.py"), Source("example.py", text.encode()))


class Ended(Exception):
    """The worker is no more: how, and with what."""


def lost(end, code):
    """Tell a test that its worker is lost."""
    raise Ended(end, code)


@pytest.fixture(scope="module")
def workers():
    """Start workers with all layers of this system."""
    found = Workers(Isolation(layers(), CANARY))
    yield found
    found.close()


def module_of(remote, text=MODULE):
    """Return what stands for a text's module."""
    remote.look(task_of(text))
    sentence, module = remote.load("example")
    assert sentence is None
    return module


@pytest.fixture
def example(workers):
    """Return what stands for the module above."""
    with workers.worker(5.0, lost) as remote:
        yield module_of(remote)


def test_this_system_holds_what_is_promised(workers):
    """A worker cannot read, write, connect, fork or signal: it has tried each."""
    assert workers.broken_promises() == []


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these layers are Linux's")
def test_linux_has_the_layers():
    """On Linux there are Landlock and seccomp: a machine for tests that lacks one must be fixed."""
    assert {"process", "limits", "landlock", "seccomp"} <= set(layers())


@pytest.mark.parametrize(
    ("left", "sentence"),
    [
        (("process", "limits"), "read files of the course"),
        (("process", "limits", "landlock"), "start a process"),
        (("process", "limits", "seccomp"), "read files of the course"),
        ((), "open a connection"),
    ],
    ids=["no landlock, no seccomp", "no seccomp", "no landlock", "nothing"],
)
def test_a_missing_layer_is_noticed(left, sentence):
    """With a layer knocked out, the worker's own test says what it can do."""
    workers = Workers(Isolation(left, CANARY))
    (broken,) = workers.broken_promises()
    workers.close()
    assert sentence in broken
    assert not list(CANARY.parent.glob(".dojo-*")), "what the test itself writes is removed"


def test_a_worker_that_is_not_shut_in_is_refused():
    """Without its layers no worker is handed out, unless submissions are trusted."""
    for trusted in (False, True):
        workers = Workers(Isolation(("process",), CANARY, trusted=trusted))
        try:
            with workers.worker(5.0, lost) as remote:
                assert trusted
                assert module_of(remote).itself(1.0) == 1.0
        except Unsafe:
            assert not trusted
        finally:
            workers.close()


def test_grading_is_refused_without_layers(monkeypatch, workspace):
    """`grade` says what a worker could do, how to get the layers, and which option takes the risk."""
    monkeypatch.setattr(crew, "layers", lambda: ("process", "limits"))
    with pytest.raises(Exception, match="--trust-submissions") as refused:
        crew.isolation(workspace, trusted=False)
    assert "read files of the course" in str(refused.value)
    _, lines = crew.isolation(workspace, trusted=True)
    assert any(line.startswith("not held: a worker can read files") for line in lines)


def test_inventory(workers, example):
    """A worker holds its channel, an empty folder, one thread and no variable of its starter."""
    held = example.inventory()
    assert held["environment"].keys() == {"HOME", "TMPDIR", "LC_ALL"}
    assert (held["folder"], held["modules"], held["threads"]) == ([], [], 1)
    assert held["files"] == [0, 1, 2, 3]
    # The same from outside, where the worker has no say.
    worker = Path("/proc", str(_descendants(workers.keep_alive())[-1]))
    assert len(list((worker / "task").iterdir())) == 1
    assert {(worker / "fd" / number).readlink() for number in "012"} == {Path("/dev/null")}


def test_values_are_values(example):
    """What a function returns is a plain array, a number, a text."""
    assert_close(example.double([1, 2]), np.array([2, 4]))
    for value in (1.5, 3, True, None, "text", [1, (2, 3)], {"a": np.float64(1.0)}, 1 + 2j):
        assert example.itself(value) == value
        assert type(example.itself(value)) is type(value)


def test_an_array_that_comes_back_is_the_same(example):
    """A function that returns its argument returns that very array."""
    x = np.zeros(2)
    assert example.itself(x) is x


def test_what_is_written_into_arguments_is_seen(example):
    """Arrays and lists are changed here as they were changed there."""
    x, values = np.zeros(2), [3]
    example.write(x)
    example.append(values)
    assert_close(x, [7.0, 7.0])
    assert values == [3, 1]


def test_a_kept_argument_follows_its_owner(example):
    """A function that keeps an argument sees what its owner writes into it later."""
    x = np.zeros(2)
    example.keep(x)
    x[0] = 5
    assert_close(example.what_was_kept(), [5.0, 0.0])


def test_functions_are_called_back(example):
    """A function of the suite's runs here, and its error reaches the suite unchanged."""
    assert example.twice(lambda x: x * x) == 5.0

    def refuses(_):
        raise ZeroDivisionError("of the suite")

    with pytest.raises(ZeroDivisionError, match="of the suite"):
        example.twice(refuses)


def test_an_assertion_in_a_callback_cannot_be_swallowed(workers):
    """A comparison that fails in a function that is called back fails the test, whatever the caller does."""
    text = "def swallow(f):\n    try:\n        f(1.0)\n    except BaseException:\n        return 0.0\n"
    with workers.worker(5.0, lost) as remote, pytest.raises(Mismatch):
        module_of(remote, text).swallow(lambda x: assert_close(x, 2.0))


def test_generators_go_there_and_come_back(example):
    """A random generator draws there what it would draw here, and goes on after it."""
    mine, theirs = np.random.default_rng(5), np.random.default_rng(5)
    assert_close(example.draw(theirs), mine.random(3))
    assert theirs.random() == mine.random()


@pytest.mark.parametrize(
    ("kind", "error"),
    [("value", ValueError), ("key", KeyError), ("own", LearnerFailure), ("exit", Exception)],
)
def test_errors_keep_their_kind(example, kind, error):
    """Errors of Python are raised as such, others as what they are: the learner's."""
    with pytest.raises(error):
        example.fail(kind)


def test_no_error_ends_a_test_from_inside(example):
    """Neither the end of the program nor a skipped test is taken from a worker."""
    for kind in ("exit", "skip"):
        with pytest.raises(LearnerFailure):
            example.fail(kind)


THREADS = """
import threading, time
from concurrent.futures import ThreadPoolExecutor

def total(f, n):
    with ThreadPoolExecutor(max_workers=8) as pool:
        return sum(pool.map(f, [float(k) for k in range(n)]))

def twice(x):
    return 2 * x

def later(f):
    def call():
        while True:
            f(1.0)
    threading.Thread(target=call, daemon=True).start()
    return 1.0

def how_many():
    waiting = threading.Event()
    count = 0
    try:
        while count < 1000:
            threading.Thread(target=waiting.wait, daemon=True).start()
            count += 1
    except RuntimeError:
        pass
    waiting.set()
    return count
"""


def test_threads_work(workers):
    """A pool of threads runs, and each of them can call the suite's functions; so can a nested call."""
    with workers.worker(5.0, lost) as remote:
        module = module_of(remote, THREADS)
        assert module.total(lambda x: x * x, 50) == sum(k * k for k in range(50))
        assert module.total(lambda x: module.total(lambda y: x * y, 4), 4) == 36
        assert module.total(lambda x: 1 + module.twice(x), 5) == 25
        # Once more, and often: what one thread says must not get between the words of another.
        for _ in range(20):
            assert module.total(lambda x: x + 1, 20) == 210


def test_an_error_in_a_thread_is_the_suites(workers):
    """What a function of the suite raises in a thread of the learner's reaches the test."""

    def refuses(_):
        raise ZeroDivisionError("of the suite")

    with workers.worker(5.0, lost) as remote, pytest.raises(ZeroDivisionError, match="of the suite"):
        module_of(remote, THREADS).total(refuses, 3)


def test_a_thread_that_goes_on_disturbs_nobody(workers):
    """A thread that calls the suite forever leaves the answers of other calls as they are."""
    with workers.worker(5.0, lost) as remote:
        module = module_of(remote, THREADS)
        assert module.later(lambda x: x) == 1.0
        for n in range(20):
            assert module.twice(n) == 2 * n


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="threads are counted by Linux's seccomp")
def test_threads_are_counted(workers):
    """A worker gets as many threads as it may have, and gets them again when they have ended."""
    with workers.worker(5.0, lost) as remote:
        module = module_of(remote, THREADS)
        assert module.how_many() == threads.MOST - 1
        assert module.total(lambda x: x, 10) == 45
    with workers.worker(5.0, lost) as remote:
        assert module_of(remote, THREADS).how_many() == threads.MOST - 1


def test_objects_stay_where_they_are(example):
    """Of the learner's own classes there are handles: attributes, operators and methods work."""
    point = example.Point(2.0)
    assert (point + 1.0).x == 3.0
    assert (1.0 + point).x == 3.0
    assert (point + example.make()).x == 3.0
    assert point.moved(by=4.0).x == 6.0
    assert point[3] == 6.0
    point.x = 9.0
    assert point.x == 9.0
    assert example.adder(2.0)(3.0) == 5.0


def test_a_handle_is_no_value(example):
    """An object that is equal to everything is still no number."""
    with pytest.raises(Mismatch):
        assert_close(example.make(), 1.0)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("def f():\n    while True: pass\n", "deadline"),
        ("import os\ndef f():\n    os._exit(3)\n", "exit"),
        ("import os\ndef f():\n    os.write(3, b'x' * 100); return 1\n", "garbage"),
    ],
)
def test_a_lost_worker_is_told(workers, text, end):
    """A worker that is late, gone or says nonsense is lost, and which of these it was is known."""
    with pytest.raises(Ended) as ended, workers.worker(0.5, lost) as remote:
        module_of(remote, text).f()
    assert ended.value.args[0] == end
    if end == "exit":
        assert ended.value.args[1] == 3


def test_a_deadline_may_have_any_number_of_digits(workers):
    """A worker is asked for with the deadline as it is, and the next one comes as well."""
    for deadline in (10 / 3, 20.0):
        with workers.worker(deadline, lost) as remote:
            assert module_of(remote, "def f():\n    return 1\n").f() == 1


def test_exceptions_of_the_suite_are_not_kept_without_end(workers):
    """A learner's code that has the suite raise again and again is ended: each exception takes memory."""
    text = (
        "def f(g):\n    while True:\n        try:\n            g()\n"
        "        except ValueError:\n            pass\n"
    )

    def refuses():
        raise ValueError

    with pytest.raises(Ended) as ended, workers.worker(120.0, lost) as remote:
        module_of(remote, text).f(refuses)
    assert ended.value.args[0] == "garbage"


def test_nothing_is_left_of_a_worker(workers):
    """When a worker is given back, its process and its folder are gone."""
    with workers.worker(5.0, lost) as remote:
        module_of(remote, "def f():\n    open('left', 'w').close()\n").f()
        children = _descendants(workers.keep_alive())
        assert len(children) >= 1
    _until(lambda: len(_descendants(workers.keep_alive())) < len(children))
    for folder in Path("/tmp").glob("dojo-worker-*"):
        assert not (folder / "left").exists()


def test_arrays_are_forgotten_with_their_owner(example):
    """Many calls do not fill a table: what nobody holds is forgotten."""
    for _ in range(300):
        example.double(np.zeros(3))
    gc.collect()
    assert_close(example.double(np.ones(1)), [2.0])


def test_a_worker_ends_with_its_owner(tmp_path):
    """When the grader is killed, zygote and workers end too."""
    script = tmp_path / "owner.py"
    script.write_text(
        "import sys, time\nfrom pathlib import Path\n"
        "from dojo.running.shut_in import Isolation\nfrom dojo.isolation.workers import Workers, layers\n"
        f"workers = Workers(Isolation(layers(), Path({str(CANARY)!r})))\n"
        "with workers.worker(60.0, print) as remote:\n    print(workers.keep_alive(), flush=True)\n"
        "    time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, str(script)], stdout=subprocess.PIPE) as owner:
        zygote = int(owner.stdout.readline())
        family = [zygote, *_descendants(zygote)]
        assert len(family) >= 2
        owner.send_signal(signal.SIGKILL)
    _until(lambda: not any(_alive(pid) for pid in family))


def test_names_of_layers_are_the_reports():
    """The layers that are used are those that the report names."""
    assert set(sandbox.available()) <= {"process", "limits", "landlock", "seccomp"}


def _descendants(pid):
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text(encoding="utf-8").rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == pid and fields[0] != "Z":
            child = int(path.parent.name)
            found += [child, *_descendants(child)]
    return found


def _alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


def _until(condition):
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_units_go_on_when_the_zygote_is_killed(workspace, roadmap):
    """Another zygote is started, and what is asked after that has a verdict."""
    running = WarmRunner(1, Isolation(layers(), workspace.roadmap))
    task = make_task(workspace, roadmap.kata("dot_product"), "reference")
    try:
        ((_, before),) = running.run([task])
        (warm,) = _children(os.getpid(), "dojo.child.warm")
        (zygote,) = _children(warm, "dojo.isolation.zygote")
        os.kill(zygote, signal.SIGKILL)
        ((_, after),) = running.run([task])
    finally:
        running.close()
    assert before.watertight
    assert after.watertight


def _children(pid, module):
    """Return the children of a process that run a module."""
    pids = [
        int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="utf-8").split()
    ]
    return [child for child in pids if module in Path(f"/proc/{child}/cmdline").read_text(encoding="utf-8")]
