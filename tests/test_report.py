"""The road as a page: it says what the score says, and asks nothing of any other machine."""

import json
import re
from datetime import UTC, datetime, timedelta

import pytest

pytest.importorskip("jinja2", reason="needs the extra `report`, as in `nox -s tests`")

from dojo.course.roadmap import Kata, Roadmap, Track
from dojo.learner.score import score
from dojo.learner.state import Record
from dojo.report.curve import curve
from dojo.report.road_page import road_page
from dojo.running.verdict import Verdict

NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
ROAD = Roadmap(
    (
        Track("first", "First & last", (Kata("a", "first", "A <b>", 1), Kata("b", "first", "B", 3, ("a",)))),
        Track("empty", "Nothing yet", ()),
        Track("second", "Second", (Kata("c", "second", "C", 2, ("b",), elective=True),)),
    )
)


def scored(passing, **records):
    """Return the score where only these katas pass."""
    verdicts = {n: Verdict.PASSING if n in passing else Verdict.UNTOUCHED for n in ROAD.names}
    return score(ROAD, verdicts, records)


def page_of(passing, passed, **records):
    """Return the page where these katas pass, without what cannot be seen."""
    page = road_page(ROAD, scored(passing, **records), passed, [], NOW)
    return " ".join(re.sub(r"<(style|script)>.*?</\1>", "", page, flags=re.DOTALL).split())


def about(page, kata):
    """Return what the page says about a kata, as text."""
    part = page.split(f'<div id="about-{kata}" hidden>', 1)[1].split("</div>", 1)[0]
    return " ".join(re.sub(r"<.*?>", " ", part).split())


def test_the_report_of_a_fresh_clone(clone, dojo):
    """The first kata is next, nothing has passed, and the path of the page is what is printed."""
    done = dojo(clone, "report")
    assert (done.stdout, done.returncode) == (".dojo/report/index.html\n", 0), done.stderr
    page = (clone / done.stdout.strip()).read_text(encoding="utf-8")
    assert "nox -s read -- summation --web" in page
    assert "No kata has passed yet." in page
    assert "draws it with your own code, once it passes" in page


def test_every_verdict_has_its_mark(course, dojo):
    """What the score says of a kata stands on the map, and nothing is fetched from anywhere."""
    assert dojo(course, "report", "--deadline", "1", "--no-open").returncode == 0
    page = (course / ".dojo/report/index.html").read_text(encoding="utf-8")
    katas = json.loads(dojo(course, "progress", "--json", "--deadline", "1").stdout)["katas"]
    for kata in katas:
        word = "watertight" if kata["watertight"] else kata["verdict"]
        button = page.split(f'id="kata-{kata["kata"]}"', 1)[1].split("</button>", 1)[0]
        assert f'aria-label="{word.replace("untouched", "ready")}:"' in button, kata
    assert not re.search(r"(src|href|srcset|action)=[\"']?(https?:|//)|@import|url\(", page)
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page


def test_what_a_roadmap_says_is_text():
    """A title cannot become markup."""
    page = page_of("", {})
    assert "A &lt;b&gt;" in page
    assert "First &amp; last" in page
    assert "<b>" not in page


def test_what_is_said_about_a_kata():
    """How it stands and since when, what it is worth, what it needs and what it opens."""
    page = page_of("a", {"a": NOW - timedelta(days=14)})
    assert about(page, "a").startswith(
        "Passing since 13 November 2026. Worth 1 point. Needs nothing before it. Opens B."
    )
    assert about(page, "b").startswith("Ready. Worth 3 points. Needs A &lt;b&gt;. Opens C.")
    assert about(page, "c").startswith("Not begun. Worth 2 points. Needs B. nox")
    assert "The last pass was A &lt;b&gt;, 14 days ago." in page
    assert page.count("side road") == 2  # in the legend and on the map
    assert "Nothing yet" not in page


def test_half_of_the_points_are_explained():
    """A kata whose solution was shown first says so."""
    assert "Half of 1 point, for the solution was shown first." in about(
        page_of("a", {}, a=Record(gave_up=True)), "a"
    )


def test_what_is_known_already():
    """It is marked, counted, opens what comes after, and earns nothing."""
    page = page_of("", {}, a=Record(known=True))
    assert "1 more you knew already." in page
    assert about(page, "a").startswith("Known already.")
    assert about(page, "b").startswith("Ready.")


def test_the_end_of_the_road():
    """Side roads are not asked for, and a whole road is praised."""
    assert "Nothing is next: what is left is known already, or a side road." in page_of("ab", {})
    assert "Every kata passes. Well done." in page_of("abc", {})


@pytest.mark.parametrize(
    ("passing", "passed", "sentence"),
    [
        ("", {"a": NOW}, "No kata has passed yet."),
        ("a", {}, "1 kata has passed, before dates were kept: from now on they are."),
        ("ab", {"a": None}, "2 katas have passed, before dates were kept: from now on they are."),
        ("ab", {"b": NOW}, "1 kata had passed before dates were kept: the line begins with its points."),
    ],
)
def test_it_is_said_where_no_date_is_known(passing, passed, sentence):
    """No day is made up."""
    assert sentence in page_of(passing, passed)


def test_the_line_ends_at_the_score():
    """It begins with what has no date, and every day adds what passed then."""
    days = {"b": NOW - timedelta(days=3), "c": NOW - timedelta(days=3, hours=-1)}
    drawn = curve(ROAD, scored("abc"), {"a": None} | days, NOW)
    (day,) = drawn.days
    assert (day.date, day.titles, day.points, day.total) == ("24 November 2026", ("B", "C"), 5, 6)
    assert drawn.undated == 1
    assert [label for _, label in drawn.heights] == ["0", "2", "4", "6"]
    assert drawn.path.startswith("M0 83.3H0.0V33.3H13.9V0.0")
    assert drawn.path.endswith("H1000")
    assert [label for _, label in drawn.dates] == ["24 Nov", "25 Nov", "26 Nov", "27 Nov"]


def test_the_line_of_a_first_evening():
    """Within one day the axis shows hours; a clock that was wrong is no error."""
    today = curve(ROAD, scored("a"), {"a": NOW - timedelta(hours=3)}, NOW)
    assert [label for _, label in today.dates] == ["09:00", "10:00", "11:00", "12:00"]
    assert curve(ROAD, scored("a"), {"a": NOW}, NOW).path == "M0 100.0H0.0V0.0H1000"
    ahead = curve(ROAD, scored("a"), {"a": NOW + timedelta(days=400)}, NOW)
    assert ahead.days[0].date == "1 January 2028"


def test_katas_that_fail_again_are_no_points():
    """The line ends at the score of today: what has passed once and fails now is left out."""
    assert curve(ROAD, scored("a"), {"a": NOW, "b": NOW}, NOW).days[0].titles == ("A <b>",)


def test_pictures_of_ones_own(course, dojo):
    """Each is in the page as it is; one that is too large for it is named with its place."""
    folder = course / ".dojo" / "pictures"
    folder.mkdir(parents=True)
    (folder / "passing.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>", encoding="utf-8")
    (folder / "failing.svg").write_bytes(b" " * 1_000_001)
    (folder / "shortcut.svg").write_text("<svg/>", encoding="utf-8")
    (folder / "shortcut.gif").write_bytes(b"GIF89a")
    (folder / "of_another_course.svg").write_text("<svg/>", encoding="utf-8")
    dojo(course, "report", "--deadline", "1")
    page = (course / ".dojo/report/index.html").read_text(encoding="utf-8")
    gallery = page.split('<ul class="gallery">')[1]
    assert gallery.count("<figure>") == 3
    assert '<img src="data:image/svg+xml;base64,PHN2ZyB4' in gallery
    assert 'alt="The picture of A right solution"' in gallery
    assert (
        "A wrong solution: too large for this page. It is in <code>.dojo/pictures/failing.svg</code>."
        in gallery
    )
    assert '<img src="data:image/gif;base64,R0lGODlh"' in gallery
    assert (
        '<source srcset="data:image/svg+xml;base64,PHN2Zy8+" media="(prefers-reduced-motion: reduce)">'
        in gallery
    )


def test_a_place_that_cannot_be_written_is_a_sentence(course, dojo):
    """A file in the way of the folder is named, and stays."""
    (course / ".dojo").mkdir()
    (course / ".dojo" / "report").write_text("mine", encoding="utf-8")
    done = dojo(course, "report", "--deadline", "1")
    assert done.returncode == 2
    assert "dojo: .dojo/report/index.html cannot be written: File exists.\n" in done.stderr
    assert (course / ".dojo" / "report").read_text(encoding="utf-8") == "mine"
