"""When a submission came, how late that is, and what it costs."""

import os
import zipfile
from datetime import UTC, datetime, timedelta, timezone

import pytest
from test_layouts import WANTED, blackboard, canvas, code, gradescope, packed, put

from dojo.errors import UsageError
from dojo.grading.gradebook import Grade, KataGrade, Late
from dojo.grading.lateness import read_deadline
from dojo.grading.layouts import HandedIn, arrange
from dojo.grading.submissions import found
from dojo.grading.whole_class import class_folder

DUE, RULE = "2026-11-02T22:59+01:00", "10% a day, at most 3"
END = datetime(2026, 11, 2, 23, 0, tzinfo=timezone(timedelta(hours=1)))


def late_of(folder, due=DUE, rule=RULE):
    """Return how late each student of a folder is."""
    deadline, hand_ins = read_deadline(due, rule), arrange(folder).hand_ins
    pairs = zip(hand_ins, found(hand_ins, WANTED), strict=True)
    return {one.student: deadline.late(one, submission.times) for one, submission in pairs}


@pytest.mark.parametrize(
    ("after", "extension", "days", "percent"),
    [
        (timedelta(seconds=-1), "", 0, 0),
        (timedelta(seconds=1), "", 1, 10),
        (timedelta(hours=24, seconds=-1), "", 1, 10),
        (timedelta(hours=24, seconds=1), "", 2, 20),
        (timedelta(days=3, seconds=-1), "", 3, 30),
        (timedelta(days=3, seconds=1), "", 4, 100),
        (timedelta(days=3, seconds=1), "2 days", 2, 20),
        (timedelta(hours=36, seconds=-1), "36 hours", 0, 0),
        (timedelta(days=3), "2026-11-04", 1, 10),  # until its end, which is 23 hours before
        (timedelta(hours=30), "2026-11-03T12:00", 1, 10),
    ],
)
def test_days_that_have_begun_count(after, extension, days, percent):
    """The minute of the deadline is in time, a day counts when it begins; after the last, nothing is left."""
    one = HandedIn("ada", "ada", (), extension=extension)
    deadline = read_deadline(DUE, RULE)
    assert deadline.late(one, [END - timedelta(days=9), END + after]) == Late(days, percent)
    assert deadline.late(one, [(END + after).astimezone(UTC)]) == Late(days, percent)
    assert deadline.late(one, [(END + after).replace(tzinfo=None)]) == Late(days, percent)


def test_lateness_stands_beside_the_points():
    """The points stay as they are; only the score is less."""
    kata = KataGrade("a", "passing", 3, 3)
    assert Grade("ada", "ada", "", (kata,)).score == 3
    late = Grade("ada", "ada", "", (kata,), late=Late(2, 20))
    assert (late.points, late.score) == (3, 2.4)


def test_platforms_say_when(tmp_path):
    """Blackboard's names and Gradescope's list have the time of the attempt; Canvas marks who is late."""
    blackboard(tmp_path / "blackboard")  # at 23:58:01
    assert set(late_of(tmp_path / "blackboard").values()) == {Late(1, 10)}
    assert set(late_of(tmp_path / "blackboard", "2026-11-02T23:58+01:00").values()) == {Late()}
    gradescope(tmp_path / "gradescope")  # at 23:58:01 UTC
    export = tmp_path / "gradescope" / "assignment_77_export"
    assert set(late_of(export, "2026-11-02T23:58Z").values()) == {Late()}
    assert set(late_of(export, "2026-11-03T00:57+01:00").values()) == {Late(1, 10)}
    canvas(tmp_path / "canvas")  # files that are from now
    marked = late_of(tmp_path / "canvas", "2999-01-01T00:00Z")
    assert sorted(late.days for late in marked.values()) == [0, 0, 0, 1, 1, 1]


def test_files_say_when(tmp_path):
    """Without a platform, the time in a zip counts, else that of the file; in a zip of the class too."""
    moment = END + timedelta(days=1, hours=2)
    for name in ("ada", "dan"):
        put(tmp_path, f"class/{name}/matmul.py", code(name))
        os.utime(tmp_path / f"class/{name}/matmul.py", (moment.timestamp(),) * 2)
    with zipfile.ZipFile(tmp_path / "class/ben.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo("matmul.py", (2026, 11, 2, 23, 30, 0)), code("ben"))
        archive.writestr(zipfile.ZipInfo("notes.txt", (2027, 11, 2, 23, 30, 0)), b"")
    with zipfile.ZipFile(tmp_path / "class/cyn.zip", "w") as archive:
        archive.writestr(zipfile.ZipInfo("matmul.py"), code("cyn"))  # 1980: not known
    expected = {"ada": Late(2, 20), "ben": Late(1, 10), "cyn": Late(), "dan": Late(2, 20)}
    assert late_of(tmp_path / "class") == expected
    packed(tmp_path / "class", tmp_path / "class.zip")
    with class_folder(tmp_path / "class.zip", WANTED) as (folder, _):
        assert late_of(folder) == expected


@pytest.mark.parametrize(
    ("due", "rule", "sentence"),
    [
        ("tomorrow", None, "--due 'tomorrow' cannot be read: it should be a date and a time such as '2026-"),
        ("2026-13-01T00:00Z", None, "--due '2026-13-01T00:00Z' cannot be read"),
        (DUE, "ten a day", "--late 'ten a day' cannot be read: it should be a percentage a day such as '10%"),
        (DUE, "120% a day", "--late '120% a day' cannot be read"),
        (None, RULE, "needs --due as well"),
    ],
)
def test_what_cannot_be_read_is_one_sentence_with_an_example(due, rule, sentence):
    """It names the option and what was typed."""
    with pytest.raises(UsageError) as said:
        read_deadline(due, rule)
    assert sentence in str(said.value)


def test_an_extension_that_cannot_be_read_names_the_student():
    """The sentence says whose it is and shows what may be written."""
    with pytest.raises(UsageError, match=r"The extension of Ada in the roster is 'soon': .* `2 days`"):
        read_deadline(DUE, None).of(HandedIn("Ada", "ada", (), extension="soon"))


def test_without_a_time_zone_that_of_the_machine_is_meant_and_said():
    """A deadline in a time zone is shown in it."""
    assert str(read_deadline(DUE, None)) == "2026-11-02 22:59 (UTC+01:00)"
    own = read_deadline("2026-11-02T22:59", None)
    assert own.due.utcoffset() == datetime(2026, 11, 2, 22, 59).astimezone().utcoffset()
    assert str(own).endswith(", the time zone of this machine)")
    assert read_deadline(None, None) is None
