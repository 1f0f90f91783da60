"""docs/json.md describes what is printed: every key, and every verdict."""

import json

from conftest import ROOT

from dojo.course.workspace import Workspace
from dojo.learner.updates import note_update
from dojo.running.verdict import Verdict

PAGE = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")


def part(heading):
    """Return the text under a heading of the page."""
    return PAGE.split(f"## `dojo {heading}", 1)[1].split("\n## ", 1)[0]


def test_every_key_of_a_result_is_described(course, dojo):
    """The table for `run` has the keys of a result and of a test."""
    (result,) = json.loads(dojo(course, "run", "failing", "--json").stdout)
    for key in (*result, *result["tests"][0]):
        assert f"| `{key}` |" in part("run")


def test_every_key_of_a_score_is_described(course, dojo):
    """The table for `progress` has the keys of the score and of a kata."""
    score = json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)
    for key in (*score, *score["katas"][0]):
        assert f"| `{key}` |" in part("progress")


def test_every_key_of_a_log_is_described(course, dojo):
    """The tables for `log` have the keys of the log, of a day, of a kata and of an update."""
    note_update(Workspace(course), "abc", ("passing",))
    dojo(course, "run", "passing")
    log = json.loads(dojo(course, "log", "--json").stdout)
    for key in (*log, *log["days"][0], *log["days"][0]["katas"][0], *log["updates"][0]):
        assert f"| `{key}` |" in part("log")


def test_every_verdict_is_described():
    """The last table has all verdicts, and no other."""
    table = PAGE.split("## Verdicts", 1)[1]
    assert [line.split("`")[1] for line in table.splitlines() if line.startswith("| `")] == list(Verdict)
