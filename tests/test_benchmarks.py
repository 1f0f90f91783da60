"""The benchmarks have what they need wherever they are started."""

import shutil
import subprocess
import sys

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
