"""The benchmarks have what they need wherever they are started."""

import re
import shutil
import subprocess
import sys

from conftest import ROOT

ASK = """
import sys
from pathlib import Path
from benchmarks import course
copy = course.copied(Path(sys.argv[1]))
course.solve(copy)
print(len(course.katas(copy)))
"""


def katas_of_a_copy(clone, learner, folder):
    """Let the benchmarks of a clone make their copy, and return what they say."""
    command = [sys.executable, "-c", ASK, str(folder)]
    return subprocess.run(command, cwd=clone, env=learner, capture_output=True, text=True, check=False)


def test_they_find_the_reference_in_git(clone, dojo, learner, roadmap, tmp_path):
    """After a first command the solutions are in git alone; the copy has every kata all the same."""
    dojo(clone, "progress")
    assert not (clone / "reference").exists()
    copied = katas_of_a_copy(clone, learner, tmp_path / "copy")
    assert copied.stdout.strip() == str(len(roadmap.katas)), copied.stderr
    assert not (clone / "reference").exists()


def test_without_the_reference_they_say_so(clone, learner, tmp_path):
    """A copy for students has no solutions to measure with."""
    shutil.rmtree(clone / "reference")
    shutil.rmtree(clone / ".git")
    refused = katas_of_a_copy(clone, learner, tmp_path / "copy")
    assert refused.returncode == 1
    sentence = "The benchmarks need the reference solutions, which this copy does not have.\n"
    assert refused.stderr == sentence


LENGTHEN = """
import sys
from pathlib import Path
from benchmarks import course, long_road
from dojo.course.roadmap import Roadmap
road = long_road.lengthened(course.copied(Path(sys.argv[1])), int(sys.argv[2]))
katas = Roadmap.read(road.roadmap).katas
copy = katas[-1]
assert road.suite(copy).is_file() and copy.name in road.stub(copy).read_text(encoding="utf-8")
print(len(katas))
"""


def test_a_long_road_has_as_many_katas_as_asked_for(clone, learner, roadmap, tmp_path):
    """Copies under new names make the road longer, and the roadmap is still one that can be read."""
    wanted = str(len(roadmap.katas) + 2)
    command = [sys.executable, "-c", LENGTHEN, str(tmp_path / "copy"), wanted]
    done = subprocess.run(command, cwd=clone, env=learner, capture_output=True, text=True, check=False)
    assert done.stdout.strip() == wanted, done.stderr


def test_the_shape_of_a_revision_stands_beside_that_of_today(clone, learner):
    """A module added since the revision is counted in the second column alone."""
    added = clone / "src" / "dojo" / "added.py"
    added.write_text("import dojo.errors\n", encoding="utf-8")
    command = [sys.executable, "-m", "benchmarks.shape", "HEAD"]
    done = subprocess.run(command, cwd=clone, env=learner, capture_output=True, text=True, check=False)
    rows = dict(re.findall(r"^\| (.*?) \| (.* \| .*) \|$", done.stdout, re.MULTILINE))
    before, now = map(int, rows["modules at the top"].split(" | "))
    assert now == before + 1, done.stderr
    assert rows["circles among modules"] == "0 | 0"


def test_a_circle_of_modules_is_counted_once(learner):
    """Modules that import each other, if only through others, are one circle; their users are in none."""
    ask = (
        "from benchmarks.shape import circles; "
        "print(sorted(map(sorted, circles({'a': {'b'}, 'b': {'c'}, 'c': {'a'}, 'd': {'a'}, 'e': set()}))))"
    )
    done = subprocess.run(
        [sys.executable, "-c", ask], cwd=ROOT, env=learner, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[['a', 'b', 'c']]"
