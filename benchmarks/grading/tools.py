"""The tools that are compared, each with one process for each core."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from benchmarks import environments
from benchmarks.grading.school import School
from benchmarks.processes import learner, timed
from dojo.course.roadmap import Kata

CORES = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
_RAN = (0, 1)  # some of the submissions are wrong

_OTTER_TEST = """\
import itertools, runpy, sys, types
from otter.test_files import test_case
from dojo.child.profile import register_profile

OK_FORMAT = False
name = "{kata}"
points = 1


def calls(test):
    sets = []
    for mark in getattr(test, "pytestmark", ()):
        names, values = mark.args[:2]
        names = names.replace(",", " ").split() if isinstance(names, str) else list(names)
        sets.append([dict(zip(names, value if len(names) > 1 else [value])) for value in values])
    for chosen in itertools.product(*sets):
        yield {{key: value for part in chosen for key, value in part.items()}}


@test_case()
def suite(env):
    register_profile()
    module = types.ModuleType("{kata}")
    vars(module).update({{key: value for key, value in env.items() if not key.startswith("__")}})
    sys.modules["{kata}"] = module
    for key, test in runpy.run_path({path!r}).items():
        if key.startswith("test_"):
            for arguments in calls(test):
                test(**arguments)
"""


@dataclass(frozen=True)
class Tool:
    """A way to grade a class.

    Attributes
    ----------
    label
        For people.
    isolated
        What keeps a student's code from the grader, in a word.
    grade
        Grades all of the class and returns the wall time, in seconds.
    """

    label: str
    isolated: str
    grade: Callable[[], float]


def tools(school: School, folder: Path, bin_: Path) -> list[Tool]:
    """Make everything ready that each tool needs, and return the tools.

    Parameters
    ----------
    school
        What is graded.
    folder
        For environments and results.
    bin_
        Programs of the environment in which this course is installed.
    """
    otter = environments.programs(folder / "otter")
    environments.install(folder / "otter", "otter-grader", "ipykernel", "--editable", str(school.course.root))
    autograder = _autograder(school, folder, otter)
    return [
        Tool(
            "(a) a pytest process for each kata and submission",
            "no",
            lambda: _pytest(school, folder, bin_, each=True),
        ),
        Tool(
            "(b) a pytest process for each submission",
            "no",
            lambda: _pytest(school, folder, bin_, each=False),
        ),
        Tool(
            f"(c) otter-grader {environments.versions(otter, 'otter-grader')['otter-grader']} on notebooks",
            "no",
            lambda: _otter(school, folder, otter, autograder),
        ),
        Tool("(d) dojo grade", "yes", lambda: _dojo(school, folder, bin_)),
    ]


def _all(commands: Iterable[tuple[list[str | Path], Path, Path]], allowed: tuple[int, ...] = _RAN) -> float:
    """Run commands on all cores; each comes with its folder and the folder of its programs."""
    before = time.perf_counter()
    with ThreadPoolExecutor(CORES) as pool:
        list(pool.map(lambda c: timed(c[0], c[1], learner(c[2]), allowed), commands))
    return time.perf_counter() - before


def _pytest(school: School, folder: Path, bin_: Path, *, each: bool) -> float:
    """Put each submission into a copy of the katas, and run pytest there."""
    before = time.perf_counter()
    copies = folder / "copies"
    commands: list[tuple[list[str | Path], Path, Path]] = []
    for submission in school.folders:
        copy = copies / submission.name
        for kata in school.katas:
            target = copy / kata.track / kata.name
            shutil.copytree(school.course.folder(kata), target)
            shutil.copy(_file(submission, kata), target / f"{kata.name}.py")
        options: list[str | Path] = [bin_ / "pytest", "-q", "-p", "no:cacheprovider"]
        paths: list[str | Path] = [f"{kata.track}/{kata.name}" for kata in school.katas]
        groups = [[path] for path in paths] if each else [paths]
        commands += [([*options, *group], copy, bin_) for group in groups]
    _all(commands)
    seconds = time.perf_counter() - before
    shutil.rmtree(copies)
    return seconds


def _file(submission: Path, kata: Kata) -> Path:
    return submission / "katas" / kata.track / kata.name / f"{kata.name}.py"


def _autograder(school: School, folder: Path, otter: Path) -> Path:
    tests = folder / "otter-tests"
    tests.mkdir()
    for kata in school.katas:
        suite = school.course.suite(kata)
        text = _OTTER_TEST.format(kata=kata.name, path=str(suite))
        (tests / f"{kata.name}.py").write_text(text, encoding="utf-8")
    path = folder / "autograder.zip"
    words: list[str | Path] = [otter / "otter", "generate", "-t", tests, "-o", path, "--no-config"]
    timed([*words, "--no-requirements", "--no-environment"], folder, learner(otter))
    return path


def _otter(school: School, folder: Path, otter: Path, autograder: Path) -> float:
    results = folder / "otter-results"
    commands: list[tuple[list[str | Path], Path, Path]] = []
    for notebook in school.notebooks:
        output = results / notebook.stem
        output.mkdir(parents=True)
        words: list[str | Path] = [
            otter / "otter",
            "run",
            "--no-logo",
            "-a",
            autograder,
            "-o",
            output,
            notebook,
        ]
        commands.append((words, folder, otter))
    seconds = _all(commands, allowed=(0,))
    assert all((results / notebook.stem / "results.json").is_file() for notebook in school.notebooks)
    shutil.rmtree(results)
    return seconds


def _dojo(school: School, folder: Path, bin_: Path) -> float:
    output = folder / "gradebook"
    words: list[str | Path] = [
        bin_ / "dojo",
        "grade",
        school.folders[0].parent,
        "--output",
        output,
        "--katas",
    ]
    seconds = timed([*words, *(kata.name for kata in school.katas)], school.course.root, learner(bin_))
    assert (output / "gradebook.csv").is_file(), sys.argv
    shutil.rmtree(output)
    return seconds
