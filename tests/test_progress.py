"""A score costs nothing twice, survives whatever happens to its cache, and is never wrong for it."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import ROOT

KATAS = "katas/verdicts"
SOLVED = "def {0}(x):\n    return x + x\n"


def verdicts(done):
    """Return the verdicts of a score that was printed as JSON."""
    return {kata["kata"]: kata["verdict"] for kata in json.loads(done.stdout)["katas"]}


# Their verdicts are made by the clock or by an accident, and are never kept.
ACCIDENTS = {"os_exit", "segmentation_fault", "endless_loop", "infinite_loop", "sleeps"}


@pytest.fixture
def small(course):
    """Return the course without the katas that take long."""
    roadmap = course / "katas" / "roadmap.toml"
    tables = roadmap.read_text(encoding="utf-8").split("\n[[track.kata]]")
    slow = ('name = "endless_loop"', 'name = "flood"')
    kept = [table for table in tables if not any(name in table for name in slow)]
    roadmap.write_text("\n[[track.kata]]".join(kept), encoding="utf-8")
    return course


@pytest.fixture
def ran(small):
    """Return a function that tells which katas have run since it was last asked."""
    marks = small / "marks"
    marks.mkdir()
    for folder in filter(Path.is_dir, (small / KATAS).iterdir()):
        suite = folder / f"test_{folder.name}.py"
        mark = f"\nimport pathlib\npathlib.Path({str(marks / folder.name)!r}).touch()\n"
        suite.write_text(suite.read_text(encoding="utf-8") + mark, encoding="utf-8")

    def asked():
        found = {mark.name for mark in marks.iterdir()}
        for name in found:
            (marks / name).unlink()
        return found - ACCIDENTS

    return asked


def test_untouched_katas_never_run(small, dojo, ran):
    """A stub as it came is known by looking."""
    dojo(small, "progress")
    found = ran()
    assert "failing" in found
    assert "untouched" not in found


def test_nothing_runs_twice(small, dojo, ran):
    """A second score without a change runs no suite and says the same."""
    first = dojo(small, "progress", "--json")
    assert ran()
    second = dojo(small, "progress", "--json")
    assert ran() == set()
    assert second.stdout == first.stdout


@pytest.mark.parametrize("file", ["failing.py", "test_failing.py"])
def test_what_changed_runs(small, dojo, ran, file):
    """A change of the stub or of the suite runs that kata alone."""
    dojo(small, "progress")
    ran()
    path = small / KATAS / "failing" / file
    path.write_text(path.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    dojo(small, "progress")
    assert ran() == {"failing"}


def test_a_kata_runs_again_when_one_it_needs_changed(small, dojo, ran):
    """A capstone depends on the katas that it imports."""
    assert verdicts(dojo(small, "progress", "--json"))["builds_on"] == "passing"
    ran()
    (small / KATAS / "passing/passing.py").write_text("def passing(x):\n    return 3 * x\n", encoding="utf-8")
    after = verdicts(dojo(small, "progress", "--json"))
    assert ran() == {"passing", "builds_on"}
    assert after["builds_on"] == "failing"


def test_a_need_that_is_not_imported_changes_nothing(small, dojo, ran):
    """A kata that is only read before another is no part of what the other's verdict depends on."""
    stub = small / KATAS / "builds_on/builds_on.py"
    stub.write_text("def builds_on(x):\n    return 2 * x + 1\n", encoding="utf-8")
    dojo(small, "progress")
    ran()
    (small / KATAS / "passing/passing.py").write_text("def passing(x):\n    return 3 * x\n", encoding="utf-8")
    dojo(small, "progress")
    assert ran() == {"passing"}


def test_a_change_of_the_roadmap_runs_its_katas(small, dojo, ran):
    """What is forbidden is part of what a verdict depends on."""
    dojo(small, "progress")
    ran()
    roadmap = small / "katas" / "roadmap.toml"
    text = roadmap.read_text(encoding="utf-8").replace('forbid = ["numpy.add"]', "forbid = []")
    roadmap.write_text(text, encoding="utf-8")
    assert verdicts(dojo(small, "progress", "--json"))["shortcut"] == "passing"
    assert ran() == {"shortcut"}


def test_run_is_remembered_by_progress(small, dojo, ran):
    """What `run` found, the score need not find again."""
    dojo(small, "progress")
    (small / KATAS / "failing/failing.py").write_text(SOLVED.format("failing"), encoding="utf-8")
    dojo(small, "run", "failing")
    ran()
    assert verdicts(dojo(small, "progress", "--json"))["failing"] == "passing"
    assert ran() == set()


def test_run_on_another_file_is_not_remembered(small, dojo):
    """A pass of the reference is no pass of the learner's."""
    assert dojo(small, "run", "failing", "--source", "reference").returncode == 0
    assert verdicts(dojo(small, "progress", "--json"))["failing"] == "failing"


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[]", b"null", b"\xff\xfe", b'{"key": 1, "result": {}}', b'{"key": 1}\n[]', b"[" * 100_000],
)
def test_a_damaged_cache_is_a_cold_one(small, dojo, damage):
    """Whatever stands in the cache, the score is the same and no error is shown."""
    first = dojo(small, "progress", "--json")
    for file in (small / ".dojo" / "verdicts").iterdir():
        file.write_bytes(damage)
    second = dojo(small, "progress", "--json")
    assert second.stdout == first.stdout
    assert second.stderr == ""
    assert second.returncode == 0


def test_a_cache_that_cannot_be_written_is_a_sentence(small, dojo):
    """Where nothing can be kept, the score is shown all the same, and one line says so."""
    (small / ".dojo").write_text("a file where the folder should be", encoding="utf-8")
    done = dojo(small, "progress", "--json")
    assert done.returncode == 0
    assert verdicts(done)["passing"] == "passing"
    assert "The verdicts could not be saved" in done.stderr
    assert "Traceback" not in done.stderr


def test_two_at_once_do_not_harm_each_other(small, learner):
    """Two scores at the same time both come to the same, complete result."""
    command = [sys.executable, "-m", "dojo", "progress", "--json"]
    both = [subprocess.Popen(command, cwd=small, env=learner, stdout=subprocess.PIPE) for _ in range(2)]
    first, second = (process.communicate(timeout=60)[0] for process in both)
    assert [process.returncode for process in both] == [0, 0]
    assert first == second
    assert not list((small / ".dojo" / "verdicts").glob(".*"))


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl-C comes from the keyboard alone there")
def test_ctrl_c_keeps_what_is_done(course, learner, dojo):
    """An interrupted score ends at once with one sentence, keeps its verdicts and leaves no process."""
    command = [sys.executable, "-m", "dojo", "progress", "--jobs", "1", "--deadline", "120"]
    process = subprocess.Popen(
        command,
        cwd=course,
        env=learner,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    folder = course / ".dojo" / "verdicts"
    end = time.monotonic() + 300  # a net: each kata before may take a process of its own, on a busy machine
    while time.monotonic() < end and not (folder / "shortcut.json").exists():
        time.sleep(0.05)  # the endless loop comes next on the road
    time.sleep(0.2)
    interrupted = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert time.monotonic() - interrupted < 30
    assert process.returncode == 130
    assert errors.decode().strip() == "Stopped."
    head = (folder / "failing.json").read_text(encoding="utf-8").splitlines()[0]
    assert json.loads(head)["result"]["verdict"] == "failing"
    assert not running_processes(course)


def running_processes(folder):
    """Return the command lines of processes whose working directory is below a folder."""
    found = []
    for process in filter(str.isdigit, os.listdir("/proc") if os.path.isdir("/proc") else []):
        try:
            if os.readlink(f"/proc/{process}/cwd").startswith(str(folder)):
                found.append(Path(f"/proc/{process}/cmdline").read_bytes())
        except OSError:
            continue
    return found


HEAVY = {
    "numpy",
    "pytest",
    "hypothesis",
    "rich.progress",
    "rich.markdown",
    "rich.syntax",
    "markdown_it",
    "pygments",
}


def modules_loaded(folder, learner, *words):
    """Return the names of the modules that a command has loaded at its end."""
    code = (
        "import sys\nfrom dojo.cli import main\n"
        f"code = main({list(words)!r})\nprint('\\n'.join(sys.modules), file=sys.stderr)\nsys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=folder,
        env=learner,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    return set(done.stderr.split())


def test_a_score_for_which_nothing_runs_loads_nothing_heavy(small, dojo, learner):
    """With nothing to run, neither numpy nor pytest nor the heavy parts of rich are imported."""
    dojo(small, "progress")
    loaded = modules_loaded(small, learner, "progress")
    assert "dojo.learner.progress" in loaded
    assert loaded & HEAVY == set()


def test_the_parent_never_imports_a_learners_module(small, learner):
    """Running the suites leaves neither katas nor pytest in the process that asked."""
    loaded = modules_loaded(small, learner, "progress")
    assert loaded & {"passing", "failing", "shortcut", "pytest", "numpy"} == set()


def test_a_read_only_course_works(small, dojo, learner):
    """In a folder that cannot be written the score is right."""
    if hasattr(os, "geteuid") and os.geteuid() == 0:
        # Permission bits do not bind root: remove the place to write instead.
        (small / ".dojo").write_text("", encoding="utf-8")
    else:
        small.chmod(0o555)
    try:
        assert verdicts(dojo(small, "progress", "--json"))["passing"] == "passing"
    finally:
        small.chmod(0o755)


def test_the_tool_is_part_of_what_a_verdict_depends_on(tmp_path):
    """Another version of this tool asks again."""
    from dojo.learner.store import tool_digest

    copy = shutil.copytree(ROOT / "src" / "dojo", tmp_path / "dojo")
    code = (
        "import sys; sys.path.insert(0, sys.argv[1]); "
        "from dojo.learner.store import tool_digest; print(tool_digest().hex())"
    )

    def digest():
        done = subprocess.run(
            [sys.executable, "-I", "-c", code, str(tmp_path)],
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        return done.stdout.strip()

    assert digest() == tool_digest().hex()
    (copy / "running" / "judge.py").write_text(
        (copy / "running" / "judge.py").read_text(encoding="utf-8") + "\n", encoding="utf-8"
    )
    assert digest() != tool_digest().hex()


def test_a_route_is_followed_from_then_on(clone, dojo):
    """`progress --route` says how far one is, and the next kata is the route's, until `--route road`."""
    first = dojo(clone, "progress", "--route", "descent")
    assert "Route: A first evening: to one trained neuron, 0 of 10 katas" in first.stdout
    for kata in ("summation", "axis_means", "copies_and_views"):
        stub = clone / f"katas/arrays/{kata}/{kata}.py"
        solution = clone / f"reference/arrays/{kata}/{kata}.py"
        if not solution.exists():
            solution = ROOT / f"reference/arrays/{kata}/{kata}.py"
        stub.write_text(solution.read_text(encoding="utf-8"), encoding="utf-8")
    score = json.loads(dojo(clone, "progress", "--json").stdout)
    assert score["route"] == {
        "name": "descent",
        "title": "A first evening: to one trained neuron",
        "passing": 3,
        "total": 10,
    }
    assert score["next"] == "dot_product"
    back = json.loads(dojo(clone, "progress", "--route", "road", "--json").stdout)
    assert (back["route"], back["next"]) == (None, "broadcasting")


def test_one_track_and_unknown_names(clone, dojo):
    """`progress TRACK` shows that track; a name that is none is answered with those that are."""
    shown = dojo(clone, "progress", "vectors").stdout
    assert "dot_product" in shown
    assert "matmul" not in shown
    assert "There is no track `vector`. Did you mean `vectors`?" in dojo(clone, "progress", "vector").stderr
    assert (
        "There is no route `x`. Routes: descent, backprop, pca, tsne, bayes;"
        in dojo(clone, "progress", "--route", "x").stderr
    )


def test_what_is_known_already_is_passed_over(clone, dojo):
    """`know` marks a track or a kata: no points, never next, listed, and taken back by --forget."""
    said = dojo(clone, "know", "arrays", "dot_product").stdout
    assert said.startswith("Known already, 6 of all katas:\n  summation, ")
    assert said.endswith("The way back: nox -s know -- --forget arrays dot_product\n")

    score = json.loads(dojo(clone, "progress", "--json").stdout)
    assert (score["score"], score["next"]) == (0, "linear_combination")
    assert sum(kata["known"] for kata in score["katas"]) == 6
    page = dojo(clone, "progress", "--all").stdout
    assert "○ summation" in page
    assert "6 known already ○, without points" in page
    route = json.loads(dojo(clone, "progress", "--route", "descent", "--json").stdout)
    assert route["next"] == "numerical_derivative"

    assert dojo(clone, "know", "--forget", "arrays").stdout.startswith("Known already, 1 of all katas:")
    assert json.loads(dojo(clone, "progress", "--route", "road", "--json").stdout)["next"] == "summation"
    assert "Nothing is marked as known" in dojo(clone, "know", "--forget", "dot_product").stdout
    assert "There is no kata `x`" in dojo(clone, "know", "x").stderr
