"""What was done when, by day in local time, from the history alone."""

import json
import os
import time
from datetime import UTC, date, datetime

import pytest

from dojo.course.roadmap import Kata, Roadmap, Track
from dojo.course.workspace import Workspace
from dojo.learner.history import History
from dojo.learner.log import read_log
from dojo.learner.state import Record
from dojo.learner.stub_version import Version
from dojo.report.log_page import log_text
from dojo.report.sheet import Sheet

ROAD = Roadmap((Track("t", "T", tuple(Kata(name, "t", name, 3) for name in ("a", "b", "c", "d"))),))
TODAY = date(2026, 11, 27)


@pytest.fixture
def zone():
    """Live in Auckland, where the day begins 13 hours earlier than in UTC."""
    before = os.environ.get("TZ")
    os.environ["TZ"] = "Pacific/Auckland"
    time.tzset()
    yield
    if before is None:
        del os.environ["TZ"]
    else:
        os.environ["TZ"] = before
    time.tzset()


def kept(root, *entries):
    """Write a history with these katas, their times and their verdicts, and return the course."""
    workspace = Workspace(root)
    for kata, when, verdict in entries:
        moment = when and datetime.fromisoformat(when).replace(tzinfo=UTC)
        History(workspace).keep([(Version(kata, moment, verdict, 3, 3, 0, "0" * 64), None)])
    return workspace


def page(workspace, records=None):
    """Return the log as text, on a fixed day."""
    return log_text(read_log(workspace, ROAD, records or {}), TODAY, Sheet(60, colour=False))


def test_by_day_in_local_time_the_newest_last(tmp_path, zone):
    """The first pass of each kata counts, on the day that it was here, with its points and names."""
    workspace = kept(
        tmp_path,
        ("a", "2026-11-24T09:00", "failing"),
        ("b", "2026-11-26T10:59", "passing"),
        ("a", "2026-11-26T08:00", "passing"),
        ("a", "2026-11-26T11:01", "passing"),
        ("c", "2026-11-26T11:00", "passing"),
        ("d", "2026-11-18T20:00", "passing"),
    )
    assert page(workspace, {"b": Record(gave_up=True)}) == (
        "Thursday, 19 November 2026: 1 kata, 3 points\n  d\n"
        "yesterday: 2 katas, 4.5 points\n  a, b\n"
        "today: 1 kata, 3 points\n  c\n"
    )


def test_what_has_no_date_is_counted_in_one_line(tmp_path):
    """A pass from before dates were kept stays without one, even if a better version has one."""
    workspace = kept(
        tmp_path, ("a", None, "passing"), ("a", "2026-11-26T08:00", "passing"), ("b", None, "passing")
    )
    assert page(workspace) == "2 katas passed before dates were kept.\n"


def test_a_kata_that_is_no_longer_on_the_road(tmp_path):
    """It was done even so, and is worth nothing any more."""
    workspace = kept(tmp_path, ("gone", "2026-11-26T08:00", "passing"))
    assert page(workspace) == "yesterday: 1 kata, 0 points\n  gone\n"


def test_nothing_yet(tmp_path):
    """At first there is a sentence about where to begin."""
    assert page(Workspace(tmp_path)) == "Nothing has passed yet. To begin: nox -s progress\n"


def test_the_command(course, dojo):
    """What `run` saw pass is in the log of today, and what passed before there was a history is counted."""
    dojo(course, "run", "passing", "failing")
    verdicts = course / ".dojo" / "verdicts"
    text = (verdicts / "passing.json").read_text(encoding="utf-8")
    (verdicts / "windows_file.json").write_text(text, encoding="utf-8")
    assert dojo(course, "log").stdout == (
        "1 kata passed before dates were kept.\ntoday: 1 kata, 2 points\n  passing\n"
    )
    log = json.loads(dojo(course, "log", "--json").stdout)
    (day,) = log["days"]
    (kata,) = day["katas"]
    assert log["undated"] == ["windows_file"]
    assert (day["points"], kata["kata"], kata["points"]) == (2, "passing", 2)
    assert abs(datetime.fromisoformat(kata["time"]).timestamp() - time.time()) < 600
    assert day["day"] == kata["time"][:10]


def test_a_pass_from_before_the_history_gets_no_date_when_it_is_run_again(course, dojo):
    """The last verdict tells that it passed, and the day of the second run is not the day it was done."""
    dojo(course, "run", "passing")
    for file in (course / ".dojo" / "history").iterdir():
        file.unlink()
    dojo(course, "run", "passing")
    assert json.loads(dojo(course, "log", "--json").stdout)["undated"] == ["passing"]
