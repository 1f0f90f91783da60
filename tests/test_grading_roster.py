"""Whose a submission is by the roster: found by what is unique, never guessed, and nobody is lost."""

import csv
import json
import time

import pytest
from test_layouts import WANTED, canvas, code, gradescope, moodle, put

from dojo.errors import UsageError
from dojo.grading.enrolment import NOTHING, enrolled
from dojo.grading.layouts import Arrangement, HandedIn, Owner, arrange
from dojo.grading.roster import Person, read_roster
from dojo.grading.submissions import found

CLASS = """\
Surname;Given name;Matriculation number;E-mail;Team;Extension
Lovelace;Ada;s01;alovelace@uni.example;;2 days
Żółć;Łukasz;s02;lukasz@uni.example;;
王;小明;s03;wang@uni.example;;
Παπαδοπούλου;Μαρία;s04;maria@uni.example;;
علي;سارة;s05;sara@uni.example;;
O'Brien;Conor;s06;conor@uni.example;;
Nobody;Nell;s07;nell@uni.example;;
"""


def roster(tmp_path, text, encoding="utf-8"):
    """Write a roster and read it."""
    path = tmp_path / "class.csv"
    path.write_bytes(text.encode(encoding))
    return read_roster(path)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a_roster_is_read_as_spreadsheets_write_it(tmp_path, delimiter, encoding):
    """Neither the separator, the encoding, the order of the columns nor the spelling of a header matters."""
    lines = [["E-Mail Address", "Student ID", "Section", "Full Name", "Group"]]
    lines += [["ada@x.example", "007", "A", "Ada Lovelace", "3"], ["", "", "", "", ""]]
    (ada,) = roster(tmp_path, "\r\n".join(map(delimiter.join, lines)), encoding)
    assert ada == Person("Ada Lovelace", ("007",), "ada@x.example", "3")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        (b"", "is empty"),
        (b"points,room\n1,2\n", "names no column for a name"),
        (b"name,id\n", "lists nobody"),
        (b"name,id\nAda,1\nBen,1\n", "has the id 1 twice, for Ada and Ben"),
        (b"name\nJos\xe9\n", "is not UTF-8"),
    ],
)
def test_a_roster_that_cannot_be_read_is_one_sentence(tmp_path, text, sentence):
    """It says what is wrong and what to do, and names the file."""
    path = tmp_path / "class.csv"
    path.write_bytes(text)
    with pytest.raises(UsageError, match=sentence) as said:
        read_roster(path)
    assert str(path) in str(said.value)
    with pytest.raises(UsageError, match="cannot be read"):
        read_roster(tmp_path / "none.csv")


@pytest.mark.parametrize("platform", [moodle, canvas, gradescope])
def test_a_platforms_names_are_found_in_the_roster(tmp_path, platform):
    """Accents, case, the order of names and names in one word make no difference; nobody is missing."""
    people = roster(tmp_path, CLASS)
    at = tmp_path / "export"
    platform(at)
    if platform is gradescope:
        at /= "assignment_77_export"
    rows = enrolled(arrange(at), people).hand_ins
    assert [row.owner.id for row in rows] == [f"s{n:02}" for n in range(1, 8)]
    assert [bool(row.parts) for row in rows] == [True] * 6 + [False]
    assert (rows[6].student, rows[6].note) == ("Nell Nobody", NOTHING)
    first = next(found(rows[:1], WANTED))
    assert first.files["matmul"].startswith(b"# Ada Lovelace\n")
    if platform is not gradescope:
        assert rows[0].owner.number in {"1000", "100"}


@pytest.mark.parametrize(
    ("folder", "whose"),
    [
        ("s02", "s02"), ("S02", "s02"), ("b.second", "s02"), ("b.second@uni.example", "s02"),
        ("second, ben", "s02"), ("Bén Second", "s02"), ("BenSecond", "s02"),
        ("Ada Same", "s03 or s04"), ("Ben", None), ("someone", None),
    ],
)  # fmt: skip
def test_what_is_not_unique_belongs_to_nobody(tmp_path, folder, whose):
    """An id counts first, then the e-mail address, then the name, each only where one person has it."""
    text = "name,id,email\nBen Second,s02,b.second@uni.example\nAda Same,s03,\nAda Same,s04,\n"
    people = roster(tmp_path, text)
    put(tmp_path, f"class/{folder}/matmul.py", code("x"))
    rows = enrolled(arrange(tmp_path / "class"), people).hand_ins
    assert [row.owner.id for row in rows if row.parts and not row.note] == ([whose] if whose == "s02" else [])
    assert len(rows) == 3 + (whose != "s02")
    if whose == "s03 or s04":
        assert "It may belong to Ada Same (s03) and Ada Same (s04)" in rows[-1].note
    elif whose is None:
        assert rows[-1].note == "It belongs to nobody in the roster."


def test_a_platforms_number_is_not_taken_for_an_id(tmp_path):
    """The number in a name of Moodle's may be somebody else's id: it decides only between equal names."""
    people = roster(tmp_path, "name,id\nAda,1001\nBen,1000\nCy Same,Participant 7\nCy Same,Participant 8\n")
    for name in ("Ada_1000", "Ben_1001", "Cy Same_8"):
        put(tmp_path, f"class/{name}_assignsubmission_file_/matmul.py", code(name))
    rows = enrolled(arrange(tmp_path / "class"), people).hand_ins
    assert [row.source for row in rows] == ["Ada_1000", "Ben_1001", "", "Cy Same_8"]


def test_groups_share_a_submission(tmp_path):
    """What the group or one member handed in counts for all; a member's own counts before; two are none."""
    text = "name,id,group\n" + "".join(f"{n},{n},{g}\n" for n, g in zip("abcdefgh", "11223334", strict=True))
    people = roster(tmp_path, text.replace(",4\n", ",Team Four\n"))
    for folder in ("1", "c", "e", "f", "team four"):
        put(tmp_path, f"class/{folder}/matmul.py", code(folder))
    rows = {row.owner.id: row for row in enrolled(arrange(tmp_path / "class"), people).hand_ins}
    taken = {name: row.source for name, row in rows.items()}
    assert taken == dict(zip("abcdefgh", ["1", "1", "c", "c", "e", "f", "", "team four"], strict=True))
    assert "The group 3 handed in 2 submissions (e, f): none was chosen." in rows["g"].note
    assert rows["a"].parts == rows["b"].parts


def test_two_submissions_of_one_student_are_one_row(tmp_path):
    """A folder by the id and one by the name are the same student's: different files are not chosen from."""
    put(tmp_path, "class/s01/matmul.py", code("one"))
    put(tmp_path, "class/Ada/matmul.py", code("two"))
    people = roster(tmp_path, "name,id\nAda,s01\n")
    rows = enrolled(arrange(tmp_path / "class"), people).hand_ins
    assert [row.source for row in rows] == ["Ada + s01"]
    (submission,) = found(rows, WANTED)
    assert submission.files == {}
    assert "2 different files" in submission.notes["matmul"]


def test_a_large_class_takes_no_time():
    """The time grows with the class, and not with its square."""

    def seconds(size):
        people = [Person(f"Name {n}", (f"s{n}",), f"m{n}@x.example", f"g{n // 3}") for n in range(size)]
        hand_ins = [HandedIn(f"Name {n}", f"Name {n}", (), (Owner(f"Name {n}"),)) for n in range(size)]
        begin = time.process_time()
        enrolled(Arrangement("", tuple(hand_ins)), people)
        return time.process_time() - begin

    assert seconds(8000) < 5


def test_the_gradebook_has_everybody(tmp_path, course, dojo):
    """Somebody of whom there is nothing has a row of missing katas; what is unknown is said and kept."""
    text = "name,id,email\n=Ada,s1,ada@x.example\nBen,s2,ben@x.example\n"
    (tmp_path / "class.csv").write_text(text, encoding="utf-8")
    for folder in ("s1", "zoe"):
        put(
            tmp_path,
            f"class/{folder}/passing.py",
            (course / "reference/verdicts/passing/passing.py").read_bytes(),
        )
    words = ["--katas", "passing", "--seed", "1", "--trust-submissions"]
    where = [str(tmp_path / "class"), "--output", str(tmp_path / "book")]
    done = dojo(course, "grade", *where, "--roster", str(tmp_path / "class.csv"), *words)
    assert done.returncode == 0, done.stderr
    assert "Nothing was handed in by 1 of 2 students in the roster: Ben." in done.stderr
    assert "Not matched with the roster: zoe." in done.stderr
    rows = json.loads((tmp_path / "book/gradebook.json").read_text(encoding="utf-8"))["submissions"]
    assert [(row["student"], row["id"], row["katas"][0]["verdict"]) for row in rows] == [
        ("=Ada", "s1", "passing"), ("Ben", "s2", "missing"), ("zoe", "", "passing"),
    ]  # fmt: skip
    assert [row["note"] for row in rows] == ["", NOTHING, "It belongs to nobody in the roster."]
    for name, columns in {
        "for-canvas.csv": ("Student", "SIS User ID", "class"),
        "for-moodle.csv": ("Full name", "ID number", "Grade"),
        "for-gradescope.csv": ("Name", "SID", "Total Score"),
    }.items():
        with (tmp_path / "book" / name).open(encoding="utf-8", newline="") as file:
            table = [tuple(line[column] for column in columns) for line in csv.DictReader(file)]
        most = str(rows[0]["possible"])
        assert table[-3:] == [("'=Ada", "s1", most), ("Ben", "s2", "0"), ("zoe", "", most)]
