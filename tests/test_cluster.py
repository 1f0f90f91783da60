"""Grading on a real Dask cluster on this machine: a scheduler, workers, and one of them lost."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
from contextlib import contextmanager

import pytest
from conftest import ROOT

pytest.importorskip("distributed")

WRONG = "def dot_product(x, y):\n    return float(sum(x)) * float(sum(y))\n"
STUDENTS = 24


def environment(learner):
    """Return an environment without what asks Dask for more than is needed."""
    return learner | {"DASK_DISTRIBUTED__SCHEDULER__WORKER_TTL": "null", "DASK_LOGGING__DISTRIBUTED": "error"}


@contextmanager
def cluster(learner, folder, workers=2):
    """Start a scheduler and some workers, each a process of its own; yield its address and the workers."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    dask = [sys.executable, "-m", "dask"]
    port = address.rpartition(":")[2]
    commands = [["scheduler", "--host", "127.0.0.1", "--port", port, "--no-dashboard"]]
    options = ["--nthreads", "1", "--no-nanny", "--no-dashboard", "--local-directory", str(folder)]
    commands += [["worker", address, *options]] * workers
    running = []
    try:
        for command in commands:
            log = (folder / f"dask-{len(running)}.log").open("wb")
            running.append(
                subprocess.Popen(
                    [*dask, *command], cwd=folder, env=environment(learner), stdout=log, stderr=log
                )
            )
        _wait_for(address, workers)
        yield address, running[1:]
    finally:
        for process in running:
            process.kill()
            process.wait()


def _wait_for(address, workers):
    from distributed import Client

    with Client(address, timeout=60, set_as_default=False) as client:
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
    with cluster(learner, tmp_path) as (address, workers):
        process = grading(course, school, output, learner, "--scheduler", address)
        units = output / ".units"
        end = time.monotonic() + 90
        while len(list(units.glob("*.json")) if units.exists() else []) < 4:
            assert process.poll() is None, process.communicate()
            assert time.monotonic() < end
            time.sleep(0.02)
        workers[0].send_signal(signal.SIGKILL)
        done_before = len(list(units.glob("*.json")))
        out, errors = process.communicate(timeout=120)
    assert done_before < STUDENTS + 1
    assert process.returncode == 0, errors
    assert verdicts(output) == expected()
    assert f"{STUDENTS} submissions, {STUDENTS // 3} of {STUDENTS} katas pass" in out
    assert "landlock" in out
    # One result for each file, and one for the reference.
    assert len(list(units.glob("*.json"))) == STUDENTS + 1


def test_a_cluster_grades_as_this_machine_does(course, school, tmp_path, learner):
    """The gradebooks are the same except for the times."""
    with cluster(learner, tmp_path, workers=1) as (address, _):
        far = grading(course, school, tmp_path / "far", learner, "--scheduler", address)
        out, errors = far.communicate(timeout=120)
    assert far.returncode == 0, errors
    near = grading(course, school, tmp_path / "near", learner)
    assert near.communicate(timeout=120)[0].splitlines()[0] == out.splitlines()[0]
    books = [
        re.sub(r'"seconds": [\d.e-]+', "", (tmp_path / name / "gradebook.json").read_text())
        for name in ("far", "near")
    ]
    assert books[0] == books[1]


def test_no_scheduler_is_one_sentence(course, school, tmp_path, learner):
    """Where nobody listens, the address is named, and nothing is graded."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    process = grading(course, school, tmp_path / "book", learner, "--scheduler", f"tcp://127.0.0.1:{port}")
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 2
    assert f"There is no Dask scheduler at tcp://127.0.0.1:{port}" in errors
    assert "Traceback" not in errors
    assert not os.path.exists(tmp_path / "book" / "gradebook.json")
