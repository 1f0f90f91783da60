"""Wrong solutions by people who saw only the page: what each of them is told."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from conftest import names_told

from dojo.course.roadmap import Roadmap
from dojo.course.workspace import Workspace
from dojo.running.cores import usable_cores
from dojo.running.runner import start_runner
from dojo.running.task import make_task
from dojo.running.verdict import Verdict

ROOT = Path(__file__).parent.parent
WORKSPACE = Workspace.containing(ROOT)
ROADMAP = Roadmap.read(WORKSPACE.roadmap)
# For each file: the misconception that it is told, "general" where a relation is named, "" for silence.
EXPECTED = tomllib.loads((ROOT / "tests/strangers.toml").read_text(encoding="utf-8"))
LEAST_TOLD = 0.85


def tasks():
    """Return a task for each stranger's file."""
    found = {}
    for kata in ROADMAP.katas:
        base = replace(make_task(WORKSPACE, kata, "reference", 30.0), first_failure=True, bar="facts")
        for name in WORKSPACE.references(kata, "strangers"):
            task = replace(base, source=WORKSPACE.reference(kata, name))
            found[f"{kata.track}/{kata.name}/{Path(name).stem}"] = task
    return found


@pytest.fixture(scope="module")
def told():
    """Return, for each file, its verdict and the names of what it is told."""
    by_task = {task: key for key, task in tasks().items()}
    running = start_runner(usable_cores())
    try:
        return {
            by_task[task]: (result.verdict, names_told(WORKSPACE, task.kata, result))
            for task, result in running.run(by_task)
        }
    finally:
        running.close()


def test_each_is_known(told):
    """The table has a line for each file, and no other."""
    assert EXPECTED.keys() == told.keys()


def test_none_passes(told):
    """Whatever the slip is, a fact fails."""
    assert [key for key, (verdict, _) in told.items() if verdict is not Verdict.FAILING] == []


def test_each_is_told_its_slip_and_nothing_else(told):
    """Nobody is told a wrong name."""
    assert {key: names for key, (_, names) in told.items()} == EXPECTED


def test_most_are_told(told):
    """At least 85 % of those who made a slip read a sentence about it."""
    assert sum(bool(names) for _, names in told.values()) >= LEAST_TOLD * len(told)
