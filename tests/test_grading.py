"""A class's submissions, from odd folders and zips to the gradebook in all its forms."""

import csv
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from xml.etree import ElementTree as ET

import pytest
from conftest import ROOT

from dojo import archive
from dojo.grading.gradebook import MISSING, WITHHELD, Grade, Gradebook, KataGrade
from dojo.grading.layouts import arrange
from dojo.grading.publish import publish
from dojo.grading.search import Wanted
from dojo.grading.submissions import found
from dojo.running.verdict import Verdict

KATAS = {"dot_product": "vectors", "entropy": "information_theory"}
WANTED = Wanted(KATAS)
WRONG = "def dot_product(x, y):\n    return [a * b for a, b in zip(x, y)]\n"


def reference(kata):
    """Return the bytes of a reference solution."""
    return (ROOT / "reference" / KATAS[kata] / kata / f"{kata}.py").read_bytes()


def right_solutions(kata):
    """Return how many must pass before a class is graded: reference, alternatives and bare formula."""
    return 2 + len(list((ROOT / "reference" / KATAS[kata] / kata / "alternatives").glob("*.py")))


def put(folder, name, data):
    """Write a file and the folders that it needs."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def zipped(path, entries):
    """Write a zip with some names and bytes, as they are given."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries:
            archive.writestr(name, data)


def linked(name, target):
    """Return a zip's entry that is a link."""
    entry = zipfile.ZipInfo(name)
    entry.external_attr = 0o120777 << 16
    return entry, target


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """Return a copy of this course without git."""
    folder = tmp_path_factory.mktemp("instructor") / "course"
    for part in ("katas", "reference"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__", ".dojo"))
    return folder


@pytest.fixture(scope="module")
def school(tmp_path_factory):
    """Return a small class: full points, one kata wrong, nothing done, and a zip."""
    folder = tmp_path_factory.mktemp("school") / "class"
    for kata, track in KATAS.items():
        put(folder, f"ada/katas/{track}/{kata}/{kata}.py", reference(kata))
        put(folder, f"ben/{kata}.py", reference(kata))
        stub = (ROOT / "katas" / track / kata / f"{kata}.py").read_bytes()
        put(folder, f"cyn/katas/{track}/{kata}/{kata}.py", stub)
    put(folder, "ben/dot_product.py", WRONG)
    zipped(folder / "dan.zip", [(f"work/{kata}.py", reference(kata)) for kata in KATAS])
    return folder


def grade(dojo, course, submissions, output, *words):
    """Grade the two katas and return what the command did and the gradebook."""
    katas = [] if "--katas" in words else ["--katas", *KATAS]
    done = dojo(course, "grade", str(submissions), "--output", str(output), *katas, *words)
    book = output / "gradebook.json"
    return done, json.loads(book.read_text(encoding="utf-8")) if book.exists() else None


def without_times(book):
    """Return a gradebook without what differs from one run to the next."""
    for row in book["submissions"]:
        for kata in row["katas"]:
            kata["seconds"] = 0
    return book


@pytest.fixture(scope="module")
def graded(dojo, course, school, tmp_path_factory):
    """Grade the class once."""
    output = tmp_path_factory.mktemp("graded") / "book"
    done, book = grade(dojo, course, school, output)
    assert done.returncode == 0, done.stderr
    return output, book, done


def test_points(graded):
    """Each passing kata earns its difficulty; an untouched and a wrong one earn nothing."""
    _, book, done = graded
    rows = {row["student"]: row for row in book["submissions"]}
    assert list(rows) == ["ada", "ben", "cyn", "dan"]
    assert {name: row["points"] for name, row in rows.items()} == {
        "ada": rows["ada"]["possible"], "ben": 1, "cyn": 0, "dan": rows["ada"]["possible"],
    }  # fmt: skip
    assert [kata["verdict"] for kata in rows["ben"]["katas"]] == ["failing", "passing"]
    assert {kata["verdict"] for kata in rows["cyn"]["katas"]} == {"untouched"}
    assert "4 submissions, 5 of 8 katas pass" in done.stdout


def test_one_submission_is_one(dojo, course, school, tmp_path):
    """A class of one student and one kata is counted in the singular."""
    (tmp_path / "class").mkdir()
    shutil.copytree(school / "ada", tmp_path / "class" / "ada")
    done, _ = grade(dojo, course, tmp_path / "class", tmp_path / "book", "--katas", next(iter(KATAS)))
    assert "1 submission, 1 of 1 katas pass" in done.stdout
    assert "1 submission, 1 kata<" in (tmp_path / "book" / "index.html").read_text(encoding="utf-8")


def test_what_was_misunderstood(graded):
    """The wrong answer is named in the gradebook and on the page of the class."""
    output, book, _ = graded
    (wrong,) = (kata for kata in book["submissions"][1]["katas"] if kata["verdict"] == "failing")
    assert wrong["diagnosis"]
    page = (output / "index.html").read_text(encoding="utf-8")
    assert wrong["diagnosis"][0].split("'")[0].split("`")[0][:40] in page


def test_the_layers_are_named(graded):
    """The gradebook says what was between the students' code and the machine."""
    _, book, done = graded
    assert "process" in book["sandbox"]
    assert ", ".join(book["sandbox"]) in done.stdout


def test_every_form_says_the_same(graded):
    """Table, JSON, JUnit, and the files for Gradescope and Classroom 50 agree on students and points."""
    output, book, _ = graded
    with (output / "gradebook.csv").open(encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    suites = list(ET.parse(output / "junit.xml").getroot())
    for row, line, suite in zip(book["submissions"], table, suites, strict=True):
        assert (line["student_id"], float(line["score"])) == (row["student"], row["points"])
        assert float(line["max_score"]) == row["possible"]
        assert [float(line[kata["kata"]]) for kata in row["katas"]] == [k["points"] for k in row["katas"]]
        assert suite.get("name") == row["source"]
        assert int(suite.get("failures")) == sum(kata["verdict"] != "passing" for kata in row["katas"])
        name = re.sub(r"\W", "_", row["source"]) if "." not in row["source"] else row["source"]
        folder = output / "students" / name
        scope = json.loads((folder / "gradescope" / "results.json").read_text())
        room = json.loads((folder / "classroom50" / "results.json").read_text())
        assert scope["score"] == room["score"] == row["points"]
        assert sum(test["max_score"] for test in scope["tests"]) == room["max-score"] == row["possible"]
        assert room["schema"] == "classroom50/result/v1"
        assert [test["passed"] for test in room["tests"]] == [
            kata["verdict"] == "passing" for kata in row["katas"]
        ]
        assert (folder / "index.html").exists()


def test_the_table_has_nbgraders_columns(graded):
    """Where nbgrader has a column for it, it is called as there."""
    header = (graded[0] / "gradebook.csv").read_text(encoding="utf-8").splitlines()[0].split(",")
    assert {"assignment", "student_id", "raw_score", "score", "max_score"} <= set(header)


def test_json_is_as_documented(graded):
    """The keys are those of docs/json.md, in that order."""
    _, book, _ = graded
    page = (ROOT / "docs" / "json.md").read_text(encoding="utf-8")
    part = page.split("## `gradebook.json`", 1)[1].split("\n## ", 1)[0]
    assert list(book) == ["submissions", "sandbox", "bar", "version"]
    row = book["submissions"][0]
    assert list(row) == [
        "student", "source", "points", "possible", "note", "katas", "id", "email", "number", "group",
        "late", "score", "comment",
    ]  # fmt: skip
    assert list(row["katas"][0]) == [
        "kata", "verdict", "points", "seconds", "diagnosis", "note", "withheld", "watertight",
        "by_hand", "comment", "failed", "call",
    ]  # fmt: skip
    for key in (*book, *row, *row["katas"][0]):
        assert f"| `{key}` |" in part
    for verdict in (MISSING, WITHHELD):
        assert f"`{verdict}`" in part


def test_the_pages_say_which_version_graded(graded):
    """The page of the class and those of the students name the version, as gradebook.json does."""
    folder, book, _ = graded
    pages = [folder / "index.html", *folder.glob("students/*/index.html")]
    assert len(pages) > 1
    for page in pages:
        assert f"Graded with dojo {book['version']}." in page.read_text(encoding="utf-8")


def test_jobs_do_not_matter(graded, dojo, course, school, tmp_path):
    """One suite at a time and four at once give the same gradebook except for the times."""
    _, one = grade(dojo, course, school, tmp_path / "one", "--jobs", "1")
    _, four = grade(dojo, course, school, tmp_path / "four", "--jobs", "4")
    assert without_times(one) == without_times(four) == without_times(graded[1])


def test_what_is_known_is_not_run_again(dojo, course, school, tmp_path):
    """A second run takes the results of the first; a submission that has changed is graded again."""
    folder = shutil.copytree(school, tmp_path / "class")
    _, before = grade(dojo, course, folder, tmp_path / "book")
    units = {path.name for path in (tmp_path / "book" / ".units").iterdir()}
    # A kept result that says something else shows whether it is used.
    for path in (tmp_path / "book" / ".units").iterdir():
        path.write_text(path.read_text().replace('"seconds": ', '"seconds": 1000'))
    put(folder, "ben/dot_product.py", reference("dot_product"))
    put(folder, "cyn/katas/vectors/dot_product/dot_product.py", WRONG + "# of cyn\n")
    asked, kept = grade(dojo, course, folder, tmp_path / "book")
    assert asked.returncode == 2
    assert "nothing was written" in asked.stderr
    assert re.search(r"^ben +dot_product +0 +1$", asked.stdout, re.MULTILINE)
    assert kept == before
    _, after = grade(dojo, course, folder, tmp_path / "book", "--yes")
    rows = {row["student"]: row for row in after["submissions"]}
    assert rows["ben"]["points"] == rows["ada"]["points"] > before["submissions"][1]["points"]
    seconds = {(s, k["kata"]): k["seconds"] for s, row in rows.items() for k in row["katas"]}
    assert seconds["ada", "dot_product"] > 1000
    assert 0 < seconds["cyn", "dot_product"] < 1000
    assert units < {path.name for path in (tmp_path / "book" / ".units").iterdir()}


def test_a_changed_suite_is_run_again(dojo, course, school, tmp_path):
    """A result belongs to the suite that gave it."""
    own = shutil.copytree(course, tmp_path / "course")
    grade(dojo, own, school, tmp_path / "book")
    before = len(list((tmp_path / "book" / ".units").iterdir()))
    suite = own / "katas" / "vectors" / "dot_product" / "test_dot_product.py"
    suite.write_text(suite.read_text(encoding="utf-8") + "\n# changed\n", encoding="utf-8")
    grade(dojo, own, school, tmp_path / "book")
    # What has to pass first, with those that it needs, and a right, a wrong and an untouched answer alone:
    # each kind of file was run once more.
    assert len(list((tmp_path / "book" / ".units").iterdir())) == before + right_solutions("dot_product") + 3


def test_it_goes_on_where_it_was_stopped(course, learner, dojo, tmp_path):
    """Ctrl-C in the middle loses nothing that was done; started again, it ends with every row."""
    folder = tmp_path / "class"
    for n in range(30):
        put(folder, f"student {n:02}/dot_product.py", WRONG + f"# {n}\n")
    words = ["grade", str(folder), "--output", str(tmp_path / "book"), "--katas", "dot_product"]
    units = tmp_path / "book" / ".units"
    with subprocess.Popen(
        [sys.executable, "-m", "dojo", *words], cwd=course, env=learner, stderr=subprocess.PIPE, text=True
    ) as running:
        end = time.monotonic() + 60
        while not units.exists() or len(list(units.glob("*.json"))) < 4:
            assert time.monotonic() < end
            time.sleep(0.01)
        running.send_signal(signal.SIGINT)
        errors = running.communicate(timeout=20)[1]
    assert running.returncode == 130
    assert "Stopped" in errors
    assert "Traceback" not in errors
    kept = {path.name: path.stat().st_mtime_ns for path in units.glob("*.json")}
    every = 30 + right_solutions("dot_product")
    assert 4 <= len(kept) < every
    done, book = grade(dojo, course, folder, tmp_path / "book", "--katas", "dot_product")
    assert done.returncode == 0
    assert len(book["submissions"]) == 30
    assert {row["katas"][0]["verdict"] for row in book["submissions"]} == {"failing"}
    after = {path.name: path.stat().st_mtime_ns for path in units.glob("*.json")}
    assert kept.items() <= after.items()
    assert len(after) == every


def test_a_damaged_result_is_run_again(dojo, course, school, tmp_path):
    """A kept result that cannot be read is not a result."""
    _, before = grade(dojo, course, school, tmp_path / "book")
    for path in (tmp_path / "book" / ".units").glob("*.json"):
        path.write_text('{"kata": ')
    done, after = grade(dojo, course, school, tmp_path / "book")
    assert done.returncode == 0
    assert without_times(before) == without_times(after)


def test_a_suite_at_fault_is_nobodys_grade(dojo, course, school, tmp_path):
    """Where the reference itself does not pass, the kata is withheld for everybody, with exit code 3."""
    own = shutil.copytree(course, tmp_path / "course")
    put(own, "reference/vectors/dot_product/dot_product.py", WRONG)
    done, book = grade(dojo, own, school, tmp_path / "book")
    assert done.returncode == 3
    assert "Withheld for everyone: dot_product" in done.stderr
    for row in book["submissions"]:
        verdicts = {kata["kata"]: kata["verdict"] for kata in row["katas"]}
        assert verdicts["dot_product"] == WITHHELD
        assert verdicts["entropy"] != WITHHELD
    assert max(row["possible"] for row in book["submissions"]) == 1


def test_an_accident_of_the_reference_is_tried_again(dojo, course, school, tmp_path):
    """A suite that ends once and then passes is sound: nothing is withheld."""
    own = shutil.copytree(course, tmp_path / "course")
    suite = own / "katas" / "vectors" / "dot_product" / "test_dot_product.py"
    accident = "import os, pathlib\nif not (been := pathlib.Path(__file__ + '-was-here')).exists():\n"
    accident += "    been.touch()\n    os._exit(1)\n"
    suite.write_text(f"{accident}{suite.read_text(encoding='utf-8')}", encoding="utf-8")
    done, book = grade(dojo, own, school, tmp_path / "book")
    assert done.returncode == 0, done.stderr
    assert WITHHELD not in {kata["verdict"] for row in book["submissions"] for kata in row["katas"]}


ODD = {
    "empty folder": (lambda at: (at / "x").mkdir(), "x", "contains no kata files"),
    "empty zip": (lambda at: zipped(at / "x.zip", []), "x.zip", "contains no kata files"),
    "file": (lambda at: put(at, "x.py", reference("dot_product")), "x.py", "neither a folder nor a zip"),
    "no zip": (lambda at: put(at, "x.zip", b"PK\x03\x04 no more"), "x.zip", "not a zip, or is damaged"),
    "link": (lambda at: (at / "x").symlink_to(ROOT), "x", "is a link"),
    "link inside": (
        lambda at: [(at / "x").mkdir(), (at / "x/dot_product.py").symlink_to("/etc/passwd")],
        "x",
        "is a link or not a plain file",
    ),
    "pipe inside": (
        lambda at: [(at / "x").mkdir(), os.mkfifo(at / "x/dot_product.py")],
        "x",
        "is a link or not a plain file",
    ),
    "folder for a file": (lambda at: os.makedirs(at / "x/dot_product.py"), "x", "contains no kata files"),
    "way out": (
        lambda at: zipped(at / "x.zip", [("../../dot_product.py", "x = 1")]),
        "x.zip",
        "leads outside and was not followed",
    ),
    "absolute": (
        lambda at: zipped(at / "x.zip", [("/tmp/dot_product.py", "x = 1")]),
        "x.zip",
        "leads outside and was not followed",
    ),
    "drive": (
        lambda at: zipped(at / "x.zip", [("C:\\work\\dot_product.py", "x = 1")]),
        "x.zip",
        "leads outside and was not followed",
    ),
    "link in a zip": (
        lambda at: zipped(at / "x.zip", [linked("dot_product.py", "/etc/passwd")]),
        "x.zip",
        "is a link",
    ),
    "bomb": (
        lambda at: zipped(at / "x.zip", [("dot_product.py", b"#" * 200_000)]),
        "x.zip",
        "unpacks to more than",
    ),
    "too large": (lambda at: put(at, "x/dot_product.py", b"#" * 300_000), "x", "has more than 256 KiB"),
    "two files": (
        lambda at: [put(at, "x/a/dot_product.py", "x = 1"), put(at, "x/b/dot_product.py", "x = 2")],
        "x",
        "2 different files for it",
    ),
    "too deep": (
        lambda at: put(at, "x/" + "d/" * 25 + "dot_product.py", "x = 1"),
        "x",
        "nested more than 20 deep",
    ),
}  # fmt: skip


@pytest.mark.parametrize("oddity", ODD)
def test_odd_submissions(tmp_path, oddity):
    """Each is a row with one clear sentence, and no byte of it is taken."""
    make, name, sentence = ODD[oddity]
    make(tmp_path)
    (submission,) = found(arrange(tmp_path).hand_ins, WANTED)
    assert submission.source == name
    assert submission.files == {}
    (said,) = [text for text in (submission.note, *submission.notes.values()) if text]
    assert sentence in said
    assert re.fullmatch(r"[^\n]{1,300}\.", said)


GOOD = {
    "folder as cloned": lambda at: put(at, "x/katas/vectors/dot_product/dot_product.py", "x = 1"),
    "file alone": lambda at: put(at, "x/dot_product.py", "x = 1"),
    "nested": lambda at: put(at, "x/a/b/c/dot_product.py", "x = 1"),
    "other case": lambda at: put(at, "x/Dot_Product.PY", "x = 1"),
    "wide letters": lambda at: put(at, "x/\uff44ot_product.py", "x = 1"),
    "zip": lambda at: zipped(at / "x.ZIP", [("dot_product.py", "x = 1")]),
    "zip of a folder": lambda at: zipped(
        at / "x.zip", [("x/", ""), ("x/dot_product.py", "x = 1"), ("__MACOSX/x/dot_product.py", "junk")]
    ),
    "zip of Windows": lambda at: zipped(at / "x.zip", [("x\\dot_product.py", "x = 1")]),
    "same file twice": lambda at: [put(at, f"x/{part}/dot_product.py", "x = 1") for part in "ab"],
    "its place decides": lambda at: [
        put(at, "x/katas/vectors/dot_product/dot_product.py", "x = 1"),
        put(at, "x/old/dot_product.py", "x = 2"),
    ],
    "what is not read": lambda at: [
        put(at, "x/dot_product.py", "x = 1"),
        put(at, "x/reference/vectors/dot_product/dot_product.py", "x = 2"),
        put(at, "x/.git/dot_product.py", "x = 3"),
        put(at, "x/conftest.py", "raise SystemExit"),
    ],
}


@pytest.mark.parametrize("form", GOOD)
def test_forms_of_submissions(tmp_path, form):
    """However it is packed, the file of the kata is found and taken as it is."""
    GOOD[form](tmp_path)
    (submission,) = found(arrange(tmp_path).hand_ins, WANTED)
    assert submission.files == {"dot_product": b"x = 1"}
    assert (submission.note, submission.notes) == ("", {})


def test_a_size_is_only_a_claim(tmp_path, monkeypatch):
    """A zip that says little and unpacks to much is read up to the limit."""
    monkeypatch.setattr(archive, "LARGEST_RATIO", 10**9)
    zipped(tmp_path / "x.zip", [("dot_product.py", b"#" * 10_000_000)])
    data = bytearray((tmp_path / "x.zip").read_bytes())
    size = (10_000_000).to_bytes(4, "little")
    while size in data:
        where = data.index(size)
        data[where : where + 4] = (1000).to_bytes(4, "little")
    (tmp_path / "x.zip").write_bytes(data)
    (submission,) = found(arrange(tmp_path).hand_ins, WANTED)
    assert submission.files == {} or len(submission.files["dot_product"]) <= 1000


def test_odd_files_are_verdicts(dojo, course, tmp_path):
    """Windows' line ends and marks pass; bytes that are not text are broken, and the rest is graded."""
    right = reference("dot_product")
    put(tmp_path, "class/crlf/dot_product.py", right.replace(b"\n", b"\r\n"))
    put(tmp_path, "class/bom/dot_product.py", b"\xef\xbb\xbf" + right)
    put(tmp_path, "class/latin/dot_product.py", b"# \xe9\n" + right)
    put(tmp_path, "class/null/dot_product.py", right + b"\n# \0\n")
    put(tmp_path, "class/suite/dot_product.py", WRONG)
    put(tmp_path, "class/suite/katas/vectors/dot_product/test_dot_product.py", "def test_all():\n    pass\n")
    put(tmp_path, "class/suite/conftest.py", "import os\nos._exit(0)\n")
    put(tmp_path, "class/twins/dot_product.py", right)
    zipped(tmp_path / "class" / "twins.zip", [("dot_product.py", WRONG)])
    done, book = grade(dojo, course, tmp_path / "class", tmp_path / "book", "--katas", "dot_product")
    assert done.returncode == 0
    rows = {row["source"]: row["katas"][0] for row in book["submissions"]}
    assert {name: row["verdict"] for name, row in rows.items()} == {
        "crlf": "passing", "bom": "passing", "latin": "broken", "null": "broken", "suite": "failing",
        "twins": "passing", "twins.zip": "failing",
    }  # fmt: skip
    assert "UTF-8" in rows["latin"]["diagnosis"][0]


@pytest.mark.parametrize(
    ("make", "sentence"),
    [
        (lambda _: None, "cannot be read as a folder of submissions"),
        (lambda at: at.mkdir(), "There is no submission in"),
        (lambda at: at.write_text("x"), "cannot be read as a folder of submissions"),
    ],
    ids=["missing", "empty", "file"],
)
def test_no_class(dojo, course, tmp_path, make, sentence):
    """Without a folder of submissions nothing is written, and one sentence says why."""
    make(tmp_path / "class")
    done, book = grade(dojo, course, tmp_path / "class", tmp_path / "book")
    assert done.returncode == 2
    assert book is None
    assert sentence in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_an_unknown_kata_is_named(dojo, course, school, tmp_path):
    """A name that is not a kata's is refused before anything runs."""
    done, book = grade(dojo, course, school, tmp_path / "book", "--katas", "dot_produkt")
    assert (done.returncode, book) == (2, None)
    assert "dot_product" in done.stderr


def test_an_output_that_cannot_be_written(dojo, course, school, tmp_path):
    """A file where the folder should be is named in one sentence."""
    (tmp_path / "book").write_text("a file")
    done = dojo(course, "grade", str(school), "--output", str(tmp_path / "book"), "--katas", "entropy")
    assert done.returncode in {2, 3}
    assert str(tmp_path / "book") in done.stderr
    assert "Traceback" not in done.stderr


def test_forms_hold_whatever_strangers_write(tmp_path):
    """Formulas, tags, codes and halves of characters are text in each form; names of folders are plain."""
    evil = '=1+1 <script>x</script> \x1b[2J ]]> " \ud800 \uffff'
    names = ["=cmd", "../up", "a/b", "CON", "con", "", "ü", "." * 5, "x" * 300]
    kata = KataGrade("dot_product", Verdict.FAILING.value, 0, 1, 0.1, (evil,), evil)
    rows = tuple(Grade(name, name, evil, (kata,)) for name in names)
    publish(Gradebook(evil, rows, ("process",), {}), tmp_path / "book")
    folders = list((tmp_path / "book" / "students").iterdir())
    assert len(folders) == len(names)
    assert max(len(path.name) for path in folders) <= 90
    assert len({path.name.casefold() for path in folders}) == len(names)
    pages = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "book").rglob("*.html"))
    assert "<script>x" not in pages
    assert pages.count("<script>") == 1  # our own, of the class page
    assert "\x1b" not in pages
    with (tmp_path / "book" / "gradebook.csv").open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t"))]
    ET.parse(tmp_path / "book" / "junit.xml")
    for path in (tmp_path / "book").rglob("*.json"):
        json.loads(path.read_text(encoding="utf-8"))


def test_what_was_met_most_often():
    """Misconceptions of the class are counted over all students, the most frequent first."""
    wrong = KataGrade("a", Verdict.FAILING.value, 0, 1, diagnosis=("often",))
    rare = KataGrade("a", Verdict.FAILING.value, 0, 1, diagnosis=("once",))
    slow = KataGrade("a", Verdict.TOO_SLOW.value, 0, 1, diagnosis=("late",))
    rows = tuple(Grade(str(n), str(n), "", (kata,)) for n, kata in enumerate([rare, wrong, wrong, slow]))
    assert Gradebook("class", rows, (), {}).most_met() == [("a", "often", 2), ("a", "once", 1)]


def test_a_student_who_is_gone_keeps_no_page(tmp_path):
    """A page of an earlier grading goes with its submission; what somebody else has put there stays."""
    grades = tuple(Grade(name, name, "", ()) for name in ("ada", "ben", "cyn"))
    publish(Gradebook("class", grades, (), {}), tmp_path)
    put(tmp_path, "students/ben/mine.txt", "a note")
    publish(Gradebook("class", grades[:1], (), {}), tmp_path)
    assert sorted(path.name for path in (tmp_path / "students").iterdir()) == ["ada", "ben"]
    assert [path.name for path in (tmp_path / "students/ben").iterdir()] == ["mine.txt"]
    assert (tmp_path / "students/ada/index.html").is_file()
