"""Plain pytest works too: in a kata's folder, by keyword, and in an editor's test pane."""

import shutil
import subprocess
import sys

import pytest


@pytest.fixture
def plain(learner):
    """Return a function that runs plain pytest in a folder."""

    def run(folder, *words):
        return subprocess.run(
            [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *words],
            cwd=folder,
            env=learner,
            capture_output=True,
            encoding="utf-8",
            timeout=120,
            check=False,
        )

    return run


def test_one_kata(course, plain):
    """`pytest katas/track/kata` runs the suite on the learner's stub, and says so."""
    done = plain(course, "katas/verdicts/passing")
    assert done.returncode == 0
    assert "dojo: your own code" in done.stdout
    assert "3 passed" in done.stdout


def test_in_the_katas_own_folder(course, plain):
    """Without any argument, in the folder of a kata, pytest runs that kata."""
    # pytest itself takes "[" in the folder's name for a part of a test's name.
    moved = course.rename(course.parent / "course")
    done = plain(moved / "katas/verdicts/failing")
    assert done.returncode == 1
    assert "1 failed, 2 passed" in done.stdout


def test_by_keyword(course, plain):
    """-k picks tests by name."""
    assert "1 passed, 2 deselected" in plain(course, "katas/verdicts/passing", "-k", "zero").stdout


def test_on_the_reference(course, plain):
    """--source reference runs the solutions."""
    done = plain(course, "katas/verdicts/failing", "--source", "reference")
    assert done.returncode == 0
    assert "dojo: the reference solutions" in done.stdout


def test_a_capstone_finds_the_katas_it_builds_on(course, plain):
    """A kata may import another one by its name."""
    assert plain(course, "katas/verdicts/builds_on").returncode == 0


def test_bare_pytest_runs_the_katas(clone, plain, roadmap):
    """Without arguments, at the top, all katas are collected and nothing else."""
    done = plain(clone, "--collect-only", "-q")
    files = {line.partition("::")[0] for line in done.stdout.splitlines() if "::" in line}
    assert files == {f"katas/{kata.track}/{kata.name}/test_{kata.name}.py" for kata in roadmap.katas}


def test_no_test_of_a_miniature_course_is_collected(clone, plain):
    """`pytest tests` collects the project's own tests, and not the courses that they run."""
    done = plain(clone, "tests", "--collect-only", "-q")
    assert "tests/test_guard.py::" in done.stdout
    assert "one_of_each" not in "".join(line for line in done.stdout.splitlines() if "::" in line)


def test_an_editor_can_discover_the_tests(clone, plain):
    """Discovery as VS Code does it finds a test of each kata, and no error."""
    done = plain(clone, "--rootdir", str(clone), "--collect-only", "-q", "katas")
    assert done.returncode == 0
    assert "error" not in done.stdout.splitlines()[-1]


def test_another_project_is_left_alone(tmp_path, plain):
    """In a folder without a course the plugin does nothing."""
    (tmp_path / "test_own.py").write_text("def test_own():\n    assert True\n", encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    done = plain(tmp_path)
    assert done.returncode == 0
    assert "dojo: " not in done.stdout


def test_a_save_within_the_clocks_tick_is_seen(course, plain):
    """The code that ran is the file's, not a cached copy of what stood there before."""
    stub = course / "katas/verdicts/failing/failing.py"
    text = stub.read_text(encoding="utf-8")
    plain(course, "katas/verdicts/failing")
    times = stub.stat()
    stub.write_text(text.replace("x * x", "x + x"), encoding="utf-8")
    import os

    os.utime(stub, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert plain(course, "katas/verdicts/failing").returncode == 0


def test_pytest_watch_itself_runs_here(course, learner):
    """Plain `ptw` works in this repository too, for whoever prefers it."""
    assert shutil.which("ptw", path=str(__import__("pathlib").Path(sys.executable).parent))
    log = course / "seen.txt"
    command = [
        sys.executable, "-m", "pytest_watch", "katas/verdicts/passing",
        "--onpass", f'"{sys.executable}" -c "open(\'{log.name}\', \'w\')"',
        "--", "katas/verdicts/passing",
    ]  # fmt: skip
    import time

    with subprocess.Popen(command, cwd=course, env=learner, stdout=subprocess.DEVNULL) as watcher:
        end = time.monotonic() + 30
        while not log.exists() and time.monotonic() < end:
            time.sleep(0.1)
        watcher.terminate()
        watcher.wait(timeout=10)
    assert log.exists()


def test_untouched_katas_are_a_line_each(clone, plain):
    """In the root, a kata that is not begun is one skipped test; one that is begun runs."""
    stub = clone / "katas/vectors/dot_product/dot_product.py"
    stub.write_text("def dot_product(x, y):\n    return float(x @ y)\n", encoding="utf-8")
    done = plain(clone, "katas/vectors", "-rs")
    assert "not begun" in done.stdout
    assert "23 of 23 facts" in done.stdout
    skipped = len(list((clone / "katas/vectors").glob("*/test_*.py"))) - 1
    assert f"{skipped} skipped" in done.stdout


def test_an_untouched_kata_that_is_named_fails(clone, plain):
    """An untouched kata fails where it is named; a list for an editor holds every test."""
    assert "NotImplementedError" in plain(clone, "katas/vectors/dot_product").stdout
    assert "test_worked_example" in plain(clone, "katas/vectors/dot_product/test_dot_product.py").stdout
    assert "test_bilinear" in plain(clone, "katas/vectors", "--collect-only", "-q").stdout


def test_the_last_words_are_those_of_dojo(clone, plain):
    """The verdict, what was misunderstood, and forbidden calls stand below pytest's own summary."""
    entropy = clone / "katas/information_theory/entropy/entropy.py"
    entropy.write_text(
        "import numpy as np\n\n\ndef entropy(p):\n"
        "    p = p[p > 0]\n    return float(-np.sum(p * np.log2(p)))\n",
        encoding="utf-8",
    )
    last = plain(clone, "katas/information_theory/entropy").stdout.split("dojo ====")[-1]
    assert "entropy failing" in last
    assert "1/ln 2" in last
    stub = clone / "katas/vectors/dot_product/dot_product.py"
    stub.write_text("def dot_product(x, y):\n    return float(x @ y)\n", encoding="utf-8")
    last = plain(clone, "katas/vectors/dot_product").stdout.split("dojo ====")[-1]
    assert "dot_product shortcut" in last
    assert "Line 2 uses `@`" in last
