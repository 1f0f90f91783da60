"""The warm process: whatever a child does, it is a verdict, and the process goes on."""

import json
import os
import signal
import subprocess
import sys
import time

import pytest
from conftest import ROOT

from dojo.course.roadmap import Kata
from dojo.implementation.source import Source
from dojo.running.fresh_runner import FreshRunner
from dojo.running.task import Task
from dojo.running.verdict import Verdict
from dojo.running.warm_runner import WarmRunner

pytestmark = pytest.mark.serial
RIGHT = "def passing(x):\n    return x + x\n"


@pytest.fixture(params=[WarmRunner, FreshRunner], ids=["warm", "fresh"])
def running(request):
    """Return each kind of runner, with two jobs."""
    runner = request.param(2)
    yield runner
    runner.close()


@pytest.fixture
def warm():
    """Return a warm runner with two jobs and a short deadline."""
    runner = WarmRunner(2)
    yield runner
    runner.close()


@pytest.fixture
def task(course):
    """Return a function that makes a task of a text."""
    suite = course / "katas/verdicts/passing/test_passing.py"

    def make(text, deadline=2.0):
        return Task(Kata("passing", "verdicts", "", 1), suite, Source("passing.py", text.encode()), deadline)

    return make


def result(running, task_):
    """Return the result of one task."""
    return next(result for _, result in running.run([task_]))


def test_both_runners_agree(running, task):
    """A fork and a fresh process give the same result, its seconds apart."""
    texts = [RIGHT, "def passing(x):\n    return x\n", "def passing(x):\n    return x +\n"]
    found = {done.source.sha256: result.to_json() for done, result in running.run(list(map(task, texts)))}
    verdicts = [found[task(text).source.sha256]["verdict"] for text in texts]
    assert verdicts == ["passing", "failing", "broken"]


def test_results_come_as_they_end(warm, task):
    """A quick task is not held up by one that hangs."""
    slow = task("def passing(x):\n    while True:\n        pass\n")
    order = [done.source.sha256 for done, _ in warm.run([slow, task(RIGHT)])]
    assert order == [task(RIGHT).source.sha256, slow.source.sha256]


DOUBLES = "    return x + x\n"
HANGS = "    while True:\n        pass\n"
DEAF = """\
import signal

for number in range(1, 30):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass

"""
MISBEHAVIOUR = {
    "kill": ("import os\n\ndef passing(x):\n    os.kill(os.getpid(), 9)\n", Verdict.CRASHED),
    "kill group": ("import os\n\ndef passing(x):\n    os.killpg(0, 9)\n", Verdict.CRASHED),
    "close files": (f"import os\n\ndef passing(x):\n    os.closerange(0, 100)\n{DOUBLES}", Verdict.CRASHED),
    "fork": (f"import os\n\ndef passing(x):\n    os.fork()\n{DOUBLES}", None),
    "sleep": ("import time\n\ndef passing(x):\n    time.sleep(60)\n", Verdict.TOO_SLOW),
    "ignore signals": (f"{DEAF}def passing(x):\n{HANGS}", Verdict.TOO_SLOW),
    "flood of bytes": (
        f"import os\n\ndef passing(x):\n    for n in (1, 2):\n        os.write(n, b'x' * 10**7)\n{DOUBLES}",
        Verdict.PASSING,
    ),
    "interrupt": ("def passing(x):\n    raise KeyboardInterrupt\n", Verdict.FAILING),
    "interrupt on import": ("raise KeyboardInterrupt\n", Verdict.BROKEN),
    "exit on import": ("raise SystemExit\n", Verdict.BROKEN),
    "generator exit": ("def passing(x):\n    raise GeneratorExit\n", Verdict.FAILING),
    "stack": ("import sys\nsys.setrecursionlimit(10**9)\n\ndef passing(x):\n    return passing(x)\n", None),
}


@pytest.mark.parametrize("case", MISBEHAVIOUR)
def test_a_child_that_misbehaves_is_a_verdict(warm, task, case):
    """Whatever a child does it gets a verdict, and the next one runs as if nothing had been."""
    text, verdict = MISBEHAVIOUR[case]
    found = result(warm, task(text)).verdict
    assert found is verdict if verdict else found is not None
    assert result(warm, task(RIGHT)).verdict is Verdict.PASSING


def alive(pid):
    """Return whether a process exists and is not only waiting to be collected."""
    try:
        with open(f"/proc/{pid}/stat", encoding="ascii") as file:
            return file.read().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.skipif(sys.platform != "linux", reason="orphans are handed to the warm process by Linux alone")
@pytest.mark.parametrize("detached", [False, True], ids=["same group", "own session"])
def test_what_a_child_leaves_behind_is_ended(warm, task, tmp_path, detached):
    """A process that the learner's code has started does not outlive the run."""
    note = tmp_path / "pid"
    text = (
        "import subprocess, sys\n\n\ndef passing(x):\n"
        "    p = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'], "
        f"start_new_session={detached})\n"
        f"    open({str(note)!r}, 'w').write(str(p.pid))\n    return x + x\n"
    )
    result(warm, task(text))
    end = time.monotonic() + 5
    while alive(int(note.read_text())) and time.monotonic() < end:
        time.sleep(0.05)
    assert not alive(int(note.read_text()))


def test_a_cancelled_task_has_no_result(task):
    """After `cancel`, the iterator ends long before the deadline, and the runner is ready for the next."""
    import threading

    patient = WarmRunner(2)
    threading.Timer(0.5, patient.cancel).start()
    started = time.monotonic()
    assert list(patient.run([task("def passing(x):\n    while True:\n        pass\n", 120.0)])) == []
    assert time.monotonic() - started < 30
    assert result(patient, task(RIGHT)).verdict is Verdict.PASSING
    patient.close()


def test_a_task_that_is_only_starting_is_cancelled(running, task):
    """`cancel` ends a task whose process is not there yet: nobody waits for its deadline."""

    def cancelled():
        yield task("def passing(x):\n    while True:\n        pass\n", 120.0)
        running.cancel()

    started = time.monotonic()
    assert list(running.run(cancelled())) == []
    assert time.monotonic() - started < 30
    assert result(running, task(RIGHT)).verdict is Verdict.PASSING


def test_more_tasks_than_jobs(warm, task):
    """Twenty tasks on two jobs all get their results."""
    texts = [RIGHT + f"# {number}\n" for number in range(20)]
    found = list(warm.run(list(map(task, texts))))
    assert len({done.source.sha256 for done, _ in found}) == 20
    assert {result.verdict for _, result in found} == {Verdict.PASSING}


def test_numpy_works_after_the_fork(warm, task):
    """Linear algebra runs in a child, and its first use there is no deadlock."""
    text = (
        "import numpy as np\n\n\ndef passing(x):\n    a = np.random.default_rng(0).normal(size=(300, 300))\n"
        "    q, r = np.linalg.qr(a)\n    return float(np.trace(q.T @ q)) / 150 * x\n"
    )
    assert result(warm, task(text)).verdict is Verdict.PASSING


def test_runs_do_not_see_each_other(warm, task):
    """What one run changes in its process is gone for the next."""
    text = (
        "import numpy as np\nnp.float64 = None\nnp.asarray = None\nimport builtins\nbuiltins.len = None\n\n\n"
        "def passing(x):\n    return x + x\n"
    )
    result(warm, task(text))
    assert result(warm, task(RIGHT)).verdict is Verdict.PASSING


def test_it_has_a_single_thread():
    """A fork is safe because there is one thread: numpy's linear algebra is told to use one."""
    if sys.platform != "linux":
        pytest.skip("threads are listed by Linux alone")
    runner = WarmRunner(1)
    try:
        pid = runner._warm.pid
        time.sleep(1.5)
        assert len(os.listdir(f"/proc/{pid}/task")) == 1
    finally:
        runner.close()


def test_it_ends_with_its_owner():
    """When nobody can give it an order any more it ends, with its children."""
    runner = WarmRunner(1)
    time.sleep(1.0)
    runner.close()
    assert runner._warm._process.returncode == 0


def test_it_is_started_again_should_it_end(warm, task):
    """Killing it costs one run; the next one is answered by a new process."""
    assert result(warm, task(RIGHT)).verdict is Verdict.PASSING
    os.kill(warm._warm.pid, signal.SIGKILL)
    warm._warm._process.wait()
    assert result(warm, task(RIGHT)).verdict is Verdict.PASSING


def test_it_survives_being_suspended(warm, task):
    """A laptop that sleeps stops the process; woken up, it answers."""
    assert result(warm, task(RIGHT)).verdict is Verdict.PASSING
    os.kill(warm._warm.pid, signal.SIGSTOP)
    time.sleep(0.5)
    os.kill(warm._warm.pid, signal.SIGCONT)
    assert result(warm, task(RIGHT)).verdict is Verdict.PASSING


def test_a_child_holds_only_its_own_descriptors(warm, task, tmp_path):
    """In a child nothing is open but the standard streams and the pipe for events."""
    if sys.platform != "linux":
        pytest.skip("descriptors are listed by Linux alone")
    note = tmp_path / "open"
    text = (
        "import json, os\n\n\ndef passing(x):\n    links = {}\n    for name in os.listdir('/proc/self/fd'):\n"
        "        try:\n            links[name] = os.readlink(f'/proc/self/fd/{name}')\n"
        "        except OSError:\n            pass\n"
        f"    open({str(note)!r}, 'w').write(json.dumps(links))\n    return x + x\n"
    )
    list(warm.run([task(text), task(RIGHT)]))
    links = json.loads(note.read_text())
    assert {links[name] for name in "012"} == {"/dev/null"}
    pipes = [name for name, link in links.items() if link.startswith("pipe:")]
    assert len(pipes) == 1
    assert not [link for link in links.values() if "socket" in link]


def test_the_rehearsal_passes():
    """The suite that warms the process up is green: were it not, it would warm nothing."""
    rehearsal = str(ROOT / "src/dojo/child/rehearsal.py")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", rehearsal],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "3 passed" in done.stdout
