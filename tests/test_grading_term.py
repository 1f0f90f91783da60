"""A gradebook in the middle of a term: some are graded again, points change, and some are given by hand."""

import csv
import json
import os
import re
import shutil
import sys
from dataclasses import replace

import pytest

from dojo.errors import UsageError
from dojo.grading.earlier import Change, changes, chosen, merged, read_earlier
from dojo.grading.gradebook import Grade, Gradebook, KataGrade, Late
from dojo.grading.layouts import HandedIn, Owner
from dojo.grading.overrides import overridden, read_overrides
from dojo.grading.publish import publish

KATAS = (KataGrade("a", "passing", 1, 1, 0.1), KataGrade("b", "failing", 0, 2, 0.1, ("told",)))
ROWS = (
    Grade("Ada", "ada", "", KATAS, "s1", "ada@x.example", "77", "g", Late(1, 10)),
    Grade("Ben", "", "Nothing was handed in.", KATAS, "s2"),
    Grade("twins", "twins", "", KATAS),
    Grade("twins", "twins.zip", "", KATAS),
)
BOOK = Gradebook("class", ROWS, ("process",), {})
DIFFICULTIES = {"a": 1, "b": 2}


def by_hand(folder, text):
    """Write overrides and return the gradebook with them."""
    folder.mkdir(exist_ok=True)
    (folder / "overrides.csv").write_text(text, encoding="utf-8-sig")
    return overridden(BOOK, read_overrides(folder))


def test_a_gradebook_is_read_as_it_was_written(tmp_path):
    """What --only leaves as it is comes back whole; a damaged gradebook is none."""
    book = overridden(BOOK, read_overrides(tmp_path))
    publish(book, tmp_path)
    assert read_earlier(tmp_path, DIFFICULTIES).grades == ROWS
    (tmp_path / "gradebook.json").write_text('{"submissions": [{}]}', encoding="utf-8")
    assert read_earlier(tmp_path, DIFFICULTIES) is None
    with pytest.raises(UsageError, match="--only needs a gradebook"):
        merged(None, BOOK, tmp_path)


def test_new_rows_take_the_places_of_the_old_ones(tmp_path):
    """Somebody who was missing keeps the place; twins are told apart by their sources."""
    right = (KATAS[0], KataGrade("b", "passing", 2, 2))
    new = replace(
        BOOK, grades=(replace(ROWS[1], source="ben", note="", katas=right), replace(ROWS[0], katas=right))
    )
    book = merged(BOOK, new, tmp_path)
    assert [row.source for row in book.grades] == ["ada", "ben", "twins", "twins.zip"]
    assert book.grades[2:] == ROWS[2:]
    assert changes(BOOK, book) == [Change("Ada", "b", 0, 2), Change("Ben", "b", 0, 2)]
    assert changes(None, book) == []
    other = replace(new, grades=(replace(ROWS[0], katas=KATAS[:1]),))
    with pytest.raises(UsageError, match="other katas or another bar"):
        merged(BOOK, other, tmp_path)


def test_only_those_who_are_named_are_chosen():
    """A student is named by name, source, id or e-mail address; an unknown one is one sentence."""
    hand_ins = [HandedIn("Ada", "x1", (), (Owner("Ada", "s1", "a@x.example"),)), HandedIn("Ben", "x2", ())]
    for name in ("ada", "X1", "S1", "a@x.example"):
        assert chosen(hand_ins, [name]) == (hand_ins[0],)
    with pytest.raises(UsageError, match="--only 'cyn': no submission is called so"):
        chosen(hand_ins, ["ada", "cyn"])


@pytest.mark.parametrize("student", ["s1", "ADA@x.example", "Ada", "ada"])
def test_points_and_comments_by_hand(tmp_path, student):
    """They are on the pages, in CSV and JSON; the file stays as it is, and lateness applies to them too."""
    text = f"Student;Kata;Points;Comment\n{student};b;1,5;A <nice> try\n{student};;;=See me\n"
    book = by_hand(tmp_path, text)
    before = (tmp_path / "overrides.csv").read_bytes()
    publish(book, tmp_path)
    assert (tmp_path / "overrides.csv").read_bytes() == before
    row = json.loads((tmp_path / "gradebook.json").read_text(encoding="utf-8"))["submissions"][0]
    assert (row["points"], row["score"], row["comment"]) == (2.5, 2.25, "=See me")
    kata = row["katas"][1]
    assert (kata["points"], kata["by_hand"], kata["comment"]) == (1.5, True, "A <nice> try")
    with (tmp_path / "gradebook.csv").open(encoding="utf-8", newline="") as file:
        line = next(csv.DictReader(file))
    assert (line["raw_score"], line["score"], line["late_submission_penalty"]) == ("2.5", "2.25", "0.25")
    assert (line["late_days"], line["b"], line["comment"]) == ("1", "1.5", "'=See me b: A <nice> try")
    page = (tmp_path / "students/ada/index.html").read_text(encoding="utf-8")
    for words in ("2.25 of 3 points", "1 day late", "1.5/2 by hand", "A &lt;nice&gt; try", "See me"):
        assert words in page
    assert read_earlier(tmp_path, DIFFICULTIES).grades == book.grades


def test_points_by_hand_end_a_withholding(tmp_path):
    """A kata that nobody could be graded on counts again for whom the instructor gives points."""
    withheld = replace(ROWS[0], katas=(replace(KATAS[0], verdict="withheld", points=0), KATAS[1]))
    (tmp_path / "overrides.csv").write_text("student,kata,points\ns1,a,1\n", encoding="utf-8")
    assert withheld.possible == 2
    book = overridden(replace(BOOK, grades=(withheld,)), read_overrides(tmp_path))
    assert (book.grades[0].points, book.grades[0].possible, book.withheld) == (1, 3, 0)


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("name,points\nAda,1\n", "should begin with the line `student,kata,points,comment`"),
        ("student,kata,points\nZoe,a,1\n", "line 2: 'Zoe' is nobody in the gradebook"),
        ("student,kata,points\ntwins,a,1\n", "line 2: 'twins' is several students in the gradebook"),
        ("student,kata,points\nAda,c,1\n", "line 2: 'c' is not a kata of this gradebook"),
        ("student,kata,points\nAda,a,many\n", "line 2: the points are 'many', but should be a number"),
        ("student,kata,points\nAda,a,-1\n", "line 2: the points are '-1'"),
        ("student,kata,points\nAda,a,nan\n", "line 2: the points are 'nan'"),
        ("student,kata,points\nAda,,1\n", "line 2: points need a kata"),
    ],
)
def test_what_is_wrong_by_hand_is_one_sentence(tmp_path, text, sentence):
    """It names the file and the line, and what to write."""
    with pytest.raises(UsageError) as said:
        by_hand(tmp_path, text)
    assert sentence in str(said.value)
    assert str(tmp_path / "overrides.csv") in str(said.value)


def test_a_term(tmp_path, course, dojo):
    """One student is graded again, whose points change only with --yes; the others stay, late and by hand."""
    right = course / "reference/verdicts/passing/passing.py"
    for name in ("ada", "ben", "cyn"):
        (tmp_path / "class" / name).mkdir(parents=True)
        shutil.copy(right, tmp_path / "class" / name / "passing.py")
    (tmp_path / "class/ben/passing.py").write_text("def broken(:\n", encoding="utf-8")
    book = tmp_path / "book" / "gradebook.json"
    words = ["grade", str(tmp_path / "class"), "--output", str(book.parent), "--katas", "passing"]
    words += ["--due", "2020-01-01T12:00Z", "--late", "5% a day", "--trust-submissions"]
    done = dojo(course, *words)
    assert done.returncode == 0, done.stderr
    assert "Due: 2020-01-01 12:00 (UTC+00:00)." in done.stdout
    before = json.loads(book.read_text(encoding="utf-8"))["submissions"]
    assert [(row["points"] > 0, row["score"], row["late"]["percent"]) for row in before] == [
        (True, 0, 100), (False, 0, 100), (True, 0, 100),
    ]  # fmt: skip
    shutil.copy(right, tmp_path / "class/ben/passing.py")
    (tmp_path / "class/ada/passing.py").write_text("def broken(:\n", encoding="utf-8")
    asked = dojo(course, *words, "--only", "ben")
    assert asked.returncode == 2
    assert re.search(r"^ben +passing +0 +\d$", asked.stdout, re.MULTILINE)
    assert "--yes" in asked.stderr
    assert json.loads(book.read_text(encoding="utf-8"))["submissions"] == before
    done = dojo(course, *words, "--only", "ben", "--yes")
    assert done.returncode == 0, done.stderr
    after = json.loads(book.read_text(encoding="utf-8"))["submissions"]
    assert after[0] == before[0]
    assert after[2] == before[2]
    assert after[1]["points"] == after[0]["points"]


SCRIPT = """
from dojo.commands.grade import _insist_on_agreement
from dojo.errors import UsageError
from dojo.grading.earlier import Change
try:
    _insist_on_agreement([Change("Ada", "entropy", 0, 1.5)], False)
    print("written")
except UsageError as error:
    print(error)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals")
@pytest.mark.parametrize(
    ("typed", "said"), [("yes\n", "written"), ("no\n", "as it was"), ("\x04", "as it was")]
)
def test_on_a_terminal_it_asks(typed, said):
    """The table comes first, then the question; only a yes writes, and the end of the input is none."""
    import pty  # Windows has none

    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-c", SCRIPT])
    printed = ""
    try:
        while "[yes/no]" not in printed:
            printed += os.read(terminal, 1024).decode()
        os.write(terminal, typed.encode())
        while said not in printed:
            printed += os.read(terminal, 1024).decode()
    finally:
        os.waitpid(child, 0)
        os.close(terminal)
    assert re.search(r"^Ada +entropy +0 +1\.5\s*$", printed, re.MULTILINE)
