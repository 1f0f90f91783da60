"""Graded from a folder of submissions, whose files are called like modules: none of them is imported."""

import subprocess
import sys
from pathlib import Path

import pytest

# All that Python and the libraries of this project import, and what both look for by themselves.
LIBRARIES = (
    "attr dojo hypothesis iniconfig jinja2 markupsafe numpy packaging pluggy py pygments pyseccomp pytest "
    "rich sortedcontainers _pytest sitecustomize usercustomize conftest"
).split()
EVERYTHING = sorted({*sys.stdlib_module_names, *LIBRARIES})
# `python -m` imports some modules from the folder it is typed in before a line of ours is run.
SOME = ("random", "numpy", "json", "argparse", "rich", "sitecustomize", "usercustomize", "conftest")
DOJO = str(Path(sys.executable).with_name("dojo"))


@pytest.fixture
def school(course):
    """Return a folder of submissions in the course, one of which is right."""
    folder = course / "submissions"
    (folder / "ada").mkdir(parents=True)
    (folder / "ada" / "failing.py").write_text("def failing(x):\n    return 2 * x\n")
    return folder


def shadow(folder, names):
    """Write modules that leave a mark when they are imported; return the folder for the marks."""
    marks = folder.parent / "marks"
    marks.mkdir(exist_ok=True)
    for name in names:
        (folder / f"{name}.py").write_text(f"open({str(marks / name)!r}, 'w').close()\n")
    return marks


def typed(folder, learner, *words, **environment):
    """Type a command in a folder."""
    return subprocess.run(
        words,
        cwd=folder,
        env=learner | environment,
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )


@pytest.mark.parametrize("start", ["dojo", "python -m dojo"])
@pytest.mark.parametrize("stand", [".", "ada"])
def test_no_module_is_taken_from_submissions(school, learner, tmp_path, start, stand):
    """Standing among submissions or in one of them, grading imports none of their files."""
    command, names = ([DOJO], EVERYTHING) if start == "dojo" else ([sys.executable, "-m", "dojo"], SOME)
    marks = shadow(school / stand, names)
    target = "." if stand == "." else ".."
    words = ["grade", target, "--katas", "failing", "--output", str(tmp_path / "book"), "--anyway"]
    done = typed(school / stand, learner, *command, *words)
    assert not list(marks.iterdir())
    assert done.returncode == 0, done.stderr
    assert "1 of " in done.stdout


@pytest.mark.parametrize("command", ["run", "progress"])
def test_no_module_is_taken_from_where_one_stands(school, learner, command):
    """The other commands import nothing from the folder that they are typed in."""
    marks = shadow(school, EVERYTHING)
    words = [command, "passing"] if command == "run" else [command]
    done = typed(school, learner, DOJO, *words)
    assert not list(marks.iterdir())
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("stand", ["ada", "ada/katas", "."])
def test_a_submission_is_no_course(school, learner, tmp_path, stand):
    """A course that was handed in does not grade: its suites would run as the grader's own."""
    owned = tmp_path / "owned"
    for folder in (school / "ada", school):
        (folder / "katas" / "track" / "failing").mkdir(parents=True)
        (folder / "katas" / "roadmap.toml").write_text(
            '[[track]]\nname = "track"\ntitle = "T"\n\n[[track.kata]]\nname = "failing"\ntitle = "F"\n'
            "difficulty = 1\n"
        )
        suite = folder / "katas" / "track" / "failing" / "test_failing.py"
        suite.write_text(f"open({str(owned)!r}, 'w').close()\n")
    words = ["grade", str(school), "--output", str(tmp_path / "book")]
    done = typed(school / stand, learner, DOJO, *words)
    assert done.returncode == 2
    assert "is among the submissions" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert not owned.exists()
    assert not (tmp_path / "book").exists()
