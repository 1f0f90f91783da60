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


def test_page_and_stub_open_in_the_editor(course, dojo, tmp_path):
    """`open` starts $VISUAL, else $EDITOR, else VS Code, with both files; words of the command are kept."""
    folder = tmp_path / "programs"
    folder.mkdir()
    script = '#!/bin/sh\necho "$(basename "$0")" "$@" > "$OPENED"\n'
    for name in ("code", "mine", "other"):
        (folder / name).write_text(script, encoding="utf-8")
        (folder / name).chmod(0o755)
    opened = tmp_path / "opened"
    there = course / "katas/verdicts/passing"
    files = f"{there}/README.md {there}/passing.py\n"
    programs = {"PATH": f"{folder}:/usr/bin:/bin", "OPENED": str(opened), "VISUAL": "", "EDITOR": ""}
    for chosen, words in [
        ({}, "code"),
        ({"EDITOR": "other"}, "other"),
        ({"EDITOR": "other", "VISUAL": "mine -w '--name=a b'"}, "mine -w --name=a b"),
    ]:
        done = dojo(course, "open", "passing", **programs | chosen)
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
        assert opened.read_text(encoding="utf-8") == f"{words} {files}"


def test_no_editor_is_one_sentence(course, dojo):
    """Without an editor, or with one that is not there, it is said what to do, and nothing else happens."""
    alone = {"PATH": "/nowhere", "VISUAL": "", "EDITOR": ""}
    shown = "katas/verdicts/passing/README.md and katas/verdicts/passing/passing.py"
    for editor, sentence in [
        ("", f"Set VISUAL or EDITOR to your editor, or open {shown} yourself."),
        ("gone -w", "Your editor, gone -w, cannot be started: No such file or directory."),
        ("'open", "The editor in EDITOR makes no sense: No closing quotation."),
    ]:
        done = dojo(course, "open", "passing", **alone | {"EDITOR": editor})
        assert (done.returncode, done.stderr) == (2, f"dojo: {sentence}\n")
