"""Names are optional: a command is about the kata that the learner is in, and says which it is."""

import os
from pathlib import Path

import pytest

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.learner.present import present_kata

SOLUTION = "def {name}(x):\n    return 2 * x\n"


def present(course, here=None):
    """Return the name of the kata that is meant in a folder, and why."""
    workspace = Workspace(course)
    kata, why = present_kata(workspace, Roadmap.read(workspace.roadmap), Path(here or course))
    return kata.name, why


def save(course, name, time):
    """Write a stub, at a time in seconds."""
    stub = course / f"katas/verdicts/{name}/{name}.py"
    stub.write_text(SOLUTION.format(name=name), encoding="utf-8")
    os.utime(stub, (time, time))


def test_the_folder_comes_first_then_the_file_then_the_road(course):
    """Where one is decides; elsewhere the file that was saved last; before the first save, what is next."""
    untouched = (course / "katas/verdicts/untouched/untouched.py").read_bytes()
    for folder in (course / "katas/verdicts").iterdir():
        if folder.is_dir():
            (folder / f"{folder.name}.py").write_bytes(untouched)
    assert present(course)[1] == "it comes next"
    save(course, "passing", 4e9)
    save(course, "failing", 5e9)
    assert present(course) == ("failing", "you saved it last")
    save(course, "passing", 6e9)
    assert present(course) == ("passing", "you saved it last")
    assert present(course, course / "katas/verdicts/failing") == ("failing", "you are in its folder")


@pytest.mark.parametrize("command", ["run", "hint", "reset"])
def test_what_was_chosen_is_said(course, dojo, command):
    """In the folder of a kata its commands need no name; what they say is about that kata."""
    there = course / "katas/verdicts/passing"
    done = dojo(there, command)
    assert done.stderr.startswith("passing, since you are in its folder.\n")
    assert "passing" in done.stdout + done.stderr.partition("\n")[2]


def test_json_stays_json(course, dojo):
    """What was chosen goes to standard error: the answer can be read by a program."""
    import json

    done = dojo(course / "katas/verdicts/passing", "run", "--json")
    assert [result["kata"] for result in json.loads(done.stdout)] == ["passing"]
