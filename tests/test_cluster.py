"""Grading on a real Dask cluster on this machine: a scheduler, workers, and one of them lost."""

import json
import re
import shutil
import signal
import socket
import subprocess
import sys
import threading
import time
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from importlib.metadata import version

import pytest
from conftest import ROOT

pytest.importorskip("distributed")

WRONG = "def dot_product(x, y):\n    return float(sum(x)) * float(sum(y))\n"
STUDENTS = 24
# What has to pass before a class is graded: the reference, its alternatives and the bare formula.
RIGHT = 2 + len(list((ROOT / "reference/vectors/dot_product/alternatives").glob("*.py")))
DASK = [sys.executable, "-P", "-m", "dask"]
LONGEST = 300  # seconds, on a machine that is busy
SOON = 30  # seconds, on a machine that is busy; it takes less than 5 on a free one
# What Dask tells of its Python, which goes on as it is.
OLD_PYTHON = """\
import sys, types
from distributed import versions
versions.sys = types.SimpleNamespace(**vars(sys) | {"version_info": (3, 9, 1, "final", 0)})
"""


def environment(learner):
    """Return an environment without what asks Dask for more than is needed."""
    return learner | {"DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "null", "DASK_LOGGING__DISTRIBUTED": "error"}


def worker_of(address, folder):
    """Return Dask's words for a worker of one thread."""
    options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(folder)]
    return ["worker", address, *options]


@contextmanager
def cluster(learner, folder, workers=2, scheduler_has=None, workers_have=None):
    """Start a scheduler and some workers, each a process of its own; yield its address, them and it.

    What one of them has is a folder in which its Python looks first.
    """
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    port = address.rpartition(":")[2]
    commands = [["scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard"]]
    commands += [worker_of(address, folder)] * workers
    running = []
    try:
        for command in commands:
            log = (folder / f"dask-{len(running)}.log").open("wb")
            first = workers_have if running else scheduler_has
            variables = environment(learner) | ({"PYTHONPATH": str(first)} if first else {})
            running.append(
                subprocess.Popen([*DASK, *command], cwd=folder, env=variables, stdout=log, stderr=log)
            )
        _wait_for(address, workers)
        yield address, running[1:], running[0]
    finally:
        for process in running:
            process.kill()
            process.wait()


def _wait_for(address, workers):
    from distributed import Client

    with Client(address, timeout=60, set_as_default=False) as client:
        if workers:
            client.wait_for_workers(workers, timeout=60)


@pytest.fixture
def school(tmp_path):
    """Return a class of which every third student is right, and each file differs."""
    right = (ROOT / "reference" / "vectors" / "dot_product" / "dot_product.py").read_text()
    for n in range(STUDENTS):
        path = tmp_path / "class" / f"student {n:02}" / "dot_product.py"
        path.parent.mkdir(parents=True)
        path.write_text(f"{right if n % 3 == 0 else WRONG}\n# {n}\n")
    return tmp_path / "class"


@pytest.fixture
def course(tmp_path):
    """Return a copy of this course without git."""
    for part in ("katas", "reference"):
        ignored = shutil.ignore_patterns("__pycache__", ".dojo")
        shutil.copytree(ROOT / part, tmp_path / "course" / part, ignore=ignored)
    return tmp_path / "course"


def grading(course, school, output, learner, *words):
    """Start grading and return the process."""
    command = ["grade", str(school), "--output", str(output), "--katas", "dot_product", *words]
    return subprocess.Popen(
        [sys.executable, "-m", "dojo", *command],
        cwd=course,
        env=environment(learner),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def wait_for_results(process, units):
    """Wait until a few units of a grading that goes on have ended."""
    end = time.monotonic() + LONGEST
    while len(list(units.glob("*.json")) if units.exists() else []) < 4:
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.02)


def verdicts(output):
    """Return each student's verdict."""
    book = json.loads((output / "gradebook.json").read_text())
    return {row["student"]: row["katas"][0]["verdict"] for row in book["submissions"]}


def expected():
    """Return the verdicts that the class earns."""
    return {f"student {n:02}": "failing" if n % 3 else "passing" for n in range(STUDENTS)}


def test_a_lost_worker_loses_no_row(course, school, tmp_path, learner):
    """When a worker is killed in the middle, its units are graded by another, and each row is there once."""
    output = tmp_path / "book"
    with cluster(learner, tmp_path) as (address, workers, _):
        process = grading(course, school, output, learner, "--scheduler", address)
        units = output / ".units"
        wait_for_results(process, units)
        workers[0].send_signal(signal.SIGKILL)
        done_before = len(list(units.glob("*.json")))
        out, errors = process.communicate(timeout=LONGEST)
    assert done_before < STUDENTS + RIGHT
    assert process.returncode == 0, errors
    assert verdicts(output) == expected()
    assert f"{STUDENTS} submissions, {STUDENTS // 3} of {STUDENTS} katas pass" in out
    assert "landlock" in out
    assert len(list(units.glob("*.json"))) == STUDENTS + RIGHT


def test_a_worker_that_comes_later_does_the_rest(course, school, tmp_path, learner):
    """The course reaches a worker that joins when every one that had it is lost."""
    output = tmp_path / "book"
    with cluster(learner, tmp_path, workers=1) as (address, workers, _):
        process = grading(course, school, output, learner, "--scheduler", address)
        wait_for_results(process, output / ".units")
        workers[0].send_signal(signal.SIGKILL)
        done_before = len(list((output / ".units").glob("*.json")))
        with (tmp_path / "late.log").open("wb") as log:
            late = subprocess.Popen(
                [*DASK, *worker_of(address, tmp_path)],
                cwd=tmp_path,
                env=environment(learner),
                stdout=log,
                stderr=log,
            )
        try:
            _, errors = process.communicate(timeout=LONGEST)
        finally:
            late.kill()
            late.wait()
    assert done_before < STUDENTS + RIGHT
    assert process.returncode == 0, errors
    assert verdicts(output) == expected()


def test_a_lost_scheduler_is_one_sentence(course, school, tmp_path, learner):
    """When the scheduler goes, grading ends and says how to go on; what was graded is kept."""
    output = tmp_path / "book"
    with cluster(learner, tmp_path, workers=1) as (address, _, scheduler):
        process = grading(course, school, output, learner, "--scheduler", address)
        wait_for_results(process, output / ".units")
        scheduler.send_signal(signal.SIGKILL)
        _, errors = process.communicate(timeout=LONGEST)
    assert process.returncode == 3
    assert errors == (
        "dojo: The scheduler is gone. Start it and its workers, and type the same command again to go on.\n"
    )
    assert list((output / ".units").glob("*.json"))


def test_a_cluster_grades_as_this_machine_does(course, school, tmp_path, learner):
    """The gradebooks are the same except for the times."""
    with cluster(learner, tmp_path, workers=1) as (address, *_):
        far = grading(course, school, tmp_path / "far", learner, "--scheduler", address)
        out, errors = far.communicate(timeout=LONGEST)
    assert far.returncode == 0, errors
    near = grading(course, school, tmp_path / "near", learner)
    assert near.communicate(timeout=LONGEST)[0].splitlines()[0] == out.splitlines()[0]
    books = [
        re.sub(r'"seconds": [\d.e-]+', "", (tmp_path / name / "gradebook.json").read_text())
        for name in ("far", "near")
    ]
    assert books[0] == books[1]


def refusal(course, school, output, learner, address):
    """Return the one sentence with which grading refuses an address, and grades nothing."""
    before = time.monotonic()
    out, errors = (process := grading(course, school, output, learner, "--scheduler", address)).communicate(
        timeout=60
    )
    assert process.returncode == 2, errors
    assert time.monotonic() - before < SOON
    assert out == ""
    assert errors.startswith("dojo: ")
    assert errors.count("\n") == 1, errors
    assert not (output / "gradebook.json").exists()
    return errors.removeprefix("dojo: ").strip()


@pytest.mark.parametrize(
    "address",
    ["nonsense", "", "tcp://127.0.0.1", "tcp://127.0.0.1:99999", "tcp://[::1", "http://127.0.0.1:80"],
)
def test_what_is_no_address_is_refused(address, course, school, tmp_path, learner):
    """An address has a scheme that Dask knows, a host and a port."""
    said = refusal(course, school, tmp_path / "book", learner, address)
    assert said == f"{address!r} cannot be the address of a Dask scheduler, such as tcp://host:8786."


def test_a_port_where_nobody_listens_is_refused(course, school, tmp_path, learner):
    """Where nobody listens, the address is named with the reason of the system."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    said = refusal(course, school, tmp_path / "book", learner, address)
    assert said == f"There is no Dask scheduler at {address}: Connection refused."


def test_a_listener_that_says_nothing_is_refused(course, school, tmp_path, learner):
    """A server that accepts a connection and never says a word is given up."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"tcp://127.0.0.1:{silent.getsockname()[1]}"
        said = refusal(course, school, tmp_path / "book", learner, address)
    assert said == f"There is no Dask scheduler at {address}: no answer in 3 s."


def test_tls_without_certificates_is_refused(course, school, tmp_path, learner):
    """What Dask says of its own settings is passed on."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        address = f"tls://127.0.0.1:{silent.getsockname()[1]}"
        said = refusal(course, school, tmp_path / "book", learner, address)
    assert said.startswith(f"What listens at {address} does not answer as a Dask scheduler: TLS ")


def test_a_server_of_the_web_is_refused(course, school, tmp_path, learner):
    """A server that waits for a request is no scheduler."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    address = f"tcp://127.0.0.1:{server.server_port}"
    try:
        said = refusal(course, school, tmp_path / "book", learner, address)
    finally:
        server.shutdown()
        server.server_close()
    assert said == f"There is no Dask scheduler at {address}: no answer in 3 s."


def test_a_server_that_greets_in_another_way_is_refused(course, school, tmp_path, learner):
    """A server that says at once something that no scheduler says is none."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def greet():
            stream, _ = server.accept()
            with stream:
                stream.sendall(b"220 mail.example.org\r\n")

        threading.Thread(target=greet, daemon=True).start()
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        said = refusal(course, school, tmp_path / "book", learner, address)
    assert said == f"What listens at {address} is something other than a Dask scheduler."


def other_dask(folder):
    """Return a folder that makes a Python say that its Dask is an old one."""
    (folder / "dask-2024.1.0.dist-info").mkdir(parents=True)
    (folder / "dask-2024.1.0.dist-info" / "METADATA").write_text("Name: dask\nVersion: 2024.1.0\n")
    return folder


def test_a_scheduler_of_another_version_is_refused(course, school, tmp_path, learner):
    """Both versions are named before anything is handed to the scheduler."""
    with cluster(learner, tmp_path, workers=0, scheduler_has=other_dask(tmp_path / "old")) as (address, *_):
        said = refusal(course, school, tmp_path / "book", learner, address)
    assert said == (
        f"The scheduler at {address} has dask 2024.1.0, and this machine has dask {version('dask')}: "
        "install the same version on both."
    )


def test_a_worker_of_another_version_is_refused(course, school, tmp_path, learner):
    """The worker is named, and both versions."""
    with cluster(learner, tmp_path, 1, workers_have=other_dask(tmp_path / "old")) as (address, *_):
        said = refusal(course, school, tmp_path / "book", learner, address)
    assert re.fullmatch(
        rf"The worker at tcp://127\.0\.0\.1:\d+ has dask 2024\.1\.0, and this machine has dask "
        rf"{version('dask')}: install the same version on both\.",
        said,
    )


def test_another_python_is_refused(course, school, tmp_path, learner):
    """A scheduler that runs on another Python is named with both versions."""
    (tmp_path / "old").mkdir()
    (tmp_path / "old" / "sitecustomize.py").write_text(OLD_PYTHON)
    with cluster(learner, tmp_path, workers=0, scheduler_has=tmp_path / "old") as (address, *_):
        said = refusal(course, school, tmp_path / "book", learner, address)
    own = f"{sys.version_info.major}.{sys.version_info.minor}"
    assert said.startswith(f"The scheduler at {address} has python 3.9, and this machine has python {own}: ")


@pytest.mark.parametrize("text", [None, ""], ids=["changed", "of the same name"])
def test_a_worker_without_this_package_is_refused(text, course, school, tmp_path, learner):
    """A worker without this very tool would give other verdicts, or none."""
    other = tmp_path / "other" / "dojo"
    if text is None:
        shutil.copytree(ROOT / "src" / "dojo", other, ignore=shutil.ignore_patterns("__pycache__"))
        (other / "errors.py").write_text((other / "errors.py").read_text() + "# changed\n")
    else:
        other.mkdir(parents=True)
        (other / "__init__.py").write_text(text)
    with cluster(learner, tmp_path, 1, workers_have=other.parent) as (address, *_):
        said = refusal(course, school, tmp_path / "book", learner, address)
    assert re.fullmatch(
        r"The worker at tcp://127\.0\.0\.1:\d+ does not have the package `dojo-katas` of this machine: "
        r"install it there, in the same version\.",
        said,
    )


def test_a_scheduler_without_workers_is_refused(course, school, tmp_path, learner):
    """The sentence says how to start a worker."""
    with cluster(learner, tmp_path, workers=0) as (address, *_):
        said = refusal(course, school, tmp_path / "book", learner, address)
    assert said == f"The scheduler at {address} has no worker yet: start `dask worker {address}`."
