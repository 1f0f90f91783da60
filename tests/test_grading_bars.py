"""What a class is graded by: the facts, or the edges as well; and what a kata is built on."""

import json

import pytest

from dojo.grading.units import Units

pytest.importorskip("jinja2", reason="needs the extra `instructor`, as in `nox -s tests`")

EDGE = '''

import pytest


@pytest.mark.edge
def test_whole_numbers():
    """Whole numbers are doubled, too."""
    assert_close(passing(3), 6.0)
'''
BARE = "def passing(x):\n    return 2 * x if isinstance(x, float) else None\n"


def hand_in(folder, **files):
    """Write one submission with some files, by the name of the kata."""
    for name, text in files.items():
        path = folder / "one" / "katas" / "verdicts" / name / f"{name}.py"
        path.parent.mkdir(parents=True)
        path.write_text(text, encoding="utf-8")
    return folder


def graded(dojo, course, folder, output, *words):
    """Grade some submissions and return the gradebook."""
    done = dojo(course, "grade", str(folder), "--output", str(output), *words)
    assert done.returncode == 0, done.stdout + done.stderr
    return json.loads((output / "gradebook.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize(("bar", "points"), [("facts", 2), ("edges", 0)])
def test_the_bar_decides_what_earns_points(dojo, course, tmp_path, bar, points):
    """Right mathematics earns the points, unless the instructor asks for the edges as well."""
    suite = course / "katas/verdicts/passing/test_passing.py"
    suite.write_text(suite.read_text(encoding="utf-8") + EDGE, encoding="utf-8")
    folder = hand_in(tmp_path / "class", passing=BARE)
    book = graded(dojo, course, folder, tmp_path / "book", "--katas", "passing", "--bar", bar)
    (kata,) = book["submissions"][0]["katas"]
    assert book["bar"] == bar
    assert (kata["verdict"], kata["points"], kata["watertight"]) == ("passing", points, False)
    told = "The mathematics is right. What is left is about input: Whole numbers are doubled, too."
    assert kata["diagnosis"] == ([told] if bar == "edges" else [])


OWN = "def passing(x):\n    return x + x\n"
BUILDS_ON = "from passing import passing\n\n\ndef builds_on(x):\n    return passing(x)\n"


@pytest.mark.parametrize(("own", "replaced"), [(OWN, False), (OWN.replace("+", "-"), True)])
def test_a_kata_is_built_on_what_passes(dojo, course, tmp_path, own, replaced):
    """A kata runs on the student's own where that passes, else on the reference's, and says so."""
    folder = hand_in(tmp_path / "class", passing=own, builds_on=BUILDS_ON)
    book = graded(dojo, course, folder, tmp_path / "book", "--katas", "builds_on")
    (kata,) = book["submissions"][0]["katas"]
    assert kata["verdict"] == "passing"
    assert ("the reference's passing" in kata["note"]) == replaced


def test_what_is_imported_through_another_file_is_used_too(workspace, roadmap, tmp_path):
    """A file builds on all that its own imports build on; what no kata needs is left alone."""
    units = Units(workspace, roadmap, tmp_path, 10.0, ())
    last = next(kata for kata in roadmap.katas if any(roadmap.named(name).needs for name in kata.needs))
    middle = next(name for name in last.needs if roadmap.named(name).needs)
    first = roadmap.named(middle).needs[0]
    files = {last.name: f"import math, os\nfrom {middle} import {middle}\n".encode()}
    assert units.uses(last, files) == (middle,)
    files[middle] = f"import {first} as other\n".encode()
    assert units.uses(last, files) == tuple(sorted([first, middle]))
    assert list(units.with_uses([last], files)) == [middle, last.name]
