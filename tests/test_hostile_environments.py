"""Whatever surrounds it, a right solution passes; where that cannot be, one sentence says why."""

import os
import re
import signal
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest
from hostile.course import KATA, STUB, WRONG, make_course
from hostile.environments import ENVIRONMENTS, LESSONS, ONE_OF_EACH_KIND, Place
from hostile.terminal import Terminal

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits and terminals are those of Linux")

# With DOJO_HOSTILE=1 all of them are tried, which is more of the same.
EVERY = bool(os.environ.get("DOJO_HOSTILE"))
NAMES = list(ENVIRONMENTS) if EVERY else ONE_OF_EACH_KIND
PATIENCE = 60.0
AT_ONCE = 2
UNHEARD = ("Traceback", "tool itself failed", "Exception ignored", "Fatal Python error")
DOJO = str(Path(sys.executable).with_name("dojo"))


def make_place(folder, learner):
    """Return a place with a course whose one kata is solved."""
    course = make_course(folder / "course").root
    env = {key: value for key, value in learner.items() if not key.startswith("PYTHON")}
    return Place(course, folder, env | {"PYTHONIOENCODING": "utf-8"}, course)


def clear(place):
    """Let everybody remove what is in a place."""
    for path in (place.folder, *place.folder.iterdir(), place.course / ".dojo"):
        if path.is_dir():
            path.chmod(0o700)


@pytest.fixture
def place(tmp_path, learner):
    """Return a place with a course whose one kata is solved."""
    made = make_place(tmp_path, learner)
    yield made
    clear(made)


def run_in(place, *words):
    """Return the exit code of a command and what it writes to its two streams."""
    process = subprocess.Popen(
        place.command([DOJO, *words]),
        cwd=place.cwd,
        env=place.env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        start_new_session=True,
    )
    try:
        out, errors = process.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, errors = process.communicate()
        pytest.fail(f"no end after {PATIENCE:g} s: {out!r} {errors!r}")
    return process.returncode, out.decode(errors="replace"), errors.decode(errors="replace")


def answer(code, out, errors):
    """Return what came: a pass, one sentence for the person, or silence."""
    if code == 0 and (out or errors):
        return "passing" if f"{KATA} passing" in out else out
    if code == 0:
        return "silence"
    lines = errors.strip().splitlines()
    return "sentence" if len(lines) == 1 and lines[0].startswith("dojo: ") else errors


@pytest.fixture(scope="module")
def mounts():
    """Return whether this machine lets a process have mounts of its own."""
    return subprocess.run(["unshare", "--mount", "true"], capture_output=True, check=False).returncode == 0


def ran(name, folder, learner, mounts):
    """Return what comes of a right solution in an environment, or None if this machine cannot have it."""
    place = make_place(folder, learner)
    try:
        ENVIRONMENTS[name].prepare(place)
        return None if place.mounts and not mounts else run_in(place, "run", KATA)
    finally:
        clear(place)


@pytest.fixture(scope="module")
def results(tmp_path_factory, learner, mounts):
    """Return what comes of a right solution in each environment; two of them run at once."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        yield {
            name: pool.submit(ran, name, tmp_path_factory.mktemp("place"), learner, mounts) for name in NAMES
        }


def test_the_names_are_those_of_environments():
    """There are more than thirty kinds, each with an environment."""
    assert len(set(ONE_OF_EACH_KIND) & ENVIRONMENTS.keys()) == len(ONE_OF_EACH_KIND) > 30


@pytest.mark.parametrize("name", NAMES)
def test_a_right_solution_passes_anywhere(results, name):
    """A fresh process says that it passes, with exit code 0, and nothing of its own trouble."""
    result = results[name].result()
    if result is None:
        pytest.skip("this machine lets no process have mounts of its own")
    code, out, errors = result
    assert not [word for word in UNHEARD if word in out + errors], out + errors
    assert answer(code, out, errors) in ENVIRONMENTS[name].answers, out + errors


@pytest.mark.parametrize(
    "rows_and_columns", [(0, 0), (1, 1), *([(0, 80), (24, 0), (1000, 5000)] if EVERY else [])], ids=str
)
def test_a_terminal_of_any_size(place, rows_and_columns):
    """A terminal that does not know its size is 80 columns wide; a small one is served as it is."""
    terminal = Terminal([DOJO, "run", KATA], place.cwd, place.env, *rows_and_columns)
    code = terminal.end(PATIENCE)
    assert code == 0
    assert not [word for word in UNHEARD if word in terminal.text]
    if 0 in rows_and_columns:
        assert f"✓ {KATA} passing" in terminal.text


# Of a wrong solution more is said, and none of it may depend on where it is said.
TOLD = ["PYTHONOPTIMIZE", "PYTEST_ADDOPTS --tb=short", "TMPDIR missing"]
if EVERY:
    TOLD += ["PYTHONTRACEMALLOC", "PYTHONHASHSEED", "PYTHONWARNINGS error", "PYTHONDEVMODE", "HOME unset"]


def test_a_wrong_solution_is_told_the_same_anywhere(place):
    """What is said of a wrong sign is the same as in a plain environment, its seconds apart."""
    (place.course / STUB).write_text(WRONG, encoding="utf-8")
    plain = untimed(run_in(place, "run", KATA))
    for name in TOLD:
        elsewhere = replace(place, env=dict(place.env))
        ENVIRONMENTS[name].prepare(elsewhere)
        assert untimed(run_in(elsewhere, "run", KATA)) == plain, name


def untimed(ran):
    """Return what came of a command, without its seconds."""
    code, out, errors = ran
    return code, re.sub(r"\d+\.\d+ s\b", "0 s", out), errors


LATIN, RAISES = "misconceptions.py in Latin-1", "misconceptions.py that raises"


@pytest.mark.parametrize("name", LESSONS if EVERY else [LATIN, RAISES])
def test_a_wrong_solution_is_a_verdict_without_its_diagnosis(place, name):
    """A fault of the course costs a learner the name of the mistake, and not the verdict."""
    (place.course / STUB).write_text(WRONG, encoding="utf-8")
    LESSONS[name].prepare(place)
    code, out, errors = run_in(place, "run", KATA)
    assert not [word for word in UNHEARD if word in out + errors], out + errors
    assert code == 1
    assert f"✗ {KATA} failing" in out


def test_a_reader_that_leaves_is_no_accident(place):
    """In a pipe to a command that reads nothing, it ends in silence."""
    place.shell = ['"$@" | true', "exit 0"]
    assert run_in(place, "run", KATA) == (0, "", "")
