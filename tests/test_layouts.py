"""What learning platforms export: whose each file is, whatever the platform has made of its name.

The forms are built here as the platforms document them; `dojo.grading.layouts` names the sources.
"""

import io
import json
import zipfile
from argparse import ArgumentParser

import pytest

from dojo.commands.grade import add_arguments
from dojo.errors import UsageError
from dojo.grading.layouts import LAYOUTS, arrange
from dojo.grading.plan import insist_on_files, make_plan
from dojo.grading.search import Wanted
from dojo.grading.submissions import found
from dojo.grading.whole_class import class_folder

KATAS = {"matmul": "matrices", "entropy": "information_theory", "line_search": "optimization"}
FUNCTIONS = {"line_search": frozenset({"line_search", "backtrack"})}
WANTED = Wanted(KATAS, lambda kata: FUNCTIONS.get(kata, frozenset({kata})))
NAMES = ("Ada Lovelace", "Łukasz Żółć", "王小明", "Μαρία Παπαδοπούλου", "سارة علي", "O'Brien, Conor")


def code(student, kata="matmul"):
    """Return a file that tells whose it is."""
    return f"# {student}\ndef {kata}(*given):\n    return given\n".encode()


def put(folder, name, data):
    """Write a file and the folders that it needs."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)


def zipped(**files):
    """Return the bytes of a zip; two underscores stand for a slash, and one at the end for the dot of .py."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(f"{name.replace('__', '/')}.py", data)
    return out.getvalue()


def packed(folder, path):
    """Pack a folder into a zip beside it."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            if file.is_file():
                archive.write(file, file.relative_to(folder.parent).as_posix())


def moodle(at):
    """Write one folder for each student, with a zip or with files in it."""
    for number, name in enumerate(NAMES):
        folder = f"{name}_{1000 + number}_assignsubmission_file_"
        if number % 2:
            put(at, f"{folder}/matmul.py", code(name))
        else:
            put(at, f"{folder}/work.zip", zipped(katas__matrices__matmul__matmul=code(name)))


def moodle_flat(at):
    """Write files with the student in front of each, and an online text that nobody has written."""
    for number, name in enumerate(NAMES):
        put(at, f"{name}_{1000 + number}_assignsubmission_file_matmul.py", code(name))
        put(at, f"{name}_{1000 + number}_assignsubmission_file_entropy.py", code(name, "entropy"))


def canvas(at):
    """Write names in one word, the late ones marked, and later attempts with a number at the end."""
    for number, name in enumerate(NAMES):
        short = "".join(letter for letter in name.casefold() if letter.isalnum())
        late = "LATE_" if number % 2 else ""
        put(at, f"{short}_{late}{100 + number}_{700 + number}_matmul.py", code(f"old {name}"))
        put(at, f"{short}_{late}{100 + number}_{900 + number}_matmul-2.py", code(name))
        put(at, f"{short}_{late}{100 + number}_{800 + number}_matmul-1.py", code(f"older {name}"))


def blackboard(at):
    """Write every attempt with its time, and a text about each."""
    for number, name in enumerate(NAMES):
        for when, whose in (("2026-11-02-23-58-01", name), ("2026-11-02-23-10-59", f"old {name}")):
            front = f"Week 3_u{number}_attempt_{when}"
            put(at, f"{front}.txt", f"Name: {name}\n".encode())
            put(at, f"{front}_matmul.py", code(whose))


def gradescope(at):
    """Write a folder for each submission, and one list of who they are, in an outer folder."""
    lines = []
    for number, name in enumerate(NAMES):
        put(at, f"assignment_77_export/submission_{number}/matmul.py", code(name))
        lines += [
            f"submission_{number}:",
            "  :submitters:",
            f"  - :name: {json.dumps(name)}",
            "    :sid: '1'",
        ]
        lines += ["  :created_at: 2026-11-02 23:58:01.000000000 Z", "  :score: 0.0"]
    put(at, "assignment_77_export/submission_metadata.yml", "\n".join(lines).encode())


def drive(at):
    """Put a dash between the student and the file."""
    for name in NAMES:
        put(at, f"{name} - matmul.py", code(name))


def folders(at):
    """Write a folder or a zip for each, among files of the system and of the instructor."""
    for number, name in enumerate(NAMES):
        if number % 2:
            put(at, f"{name}/hw/matmul (2).py", code(name))
        else:
            put(at, f"{name}.zip", zipped(hw__matmul=code(name)))
    for name in ("Thumbs.db", ".DS_Store", "README.txt", "grades.csv", "__MACOSX/ada/matmul.py"):
        put(at, name, b"")
    put(at, "gradebook/gradebook.json", b"{}")


PLATFORMS = {
    "moodle": (moodle, "Moodle's folders"),
    "moodle, flat": (moodle_flat, "Moodle's folders"),
    "canvas": (canvas, "Canvas's files"),
    "blackboard": (blackboard, "Blackboard's files"),
    "gradescope": (gradescope, "Gradescope's export"),
    "drive": (drive, "files named NAME - FILE"),
    "folders": (folders, "a folder or a zip for each student"),
}


@pytest.mark.parametrize("packing", ["as it is", "in a folder", "in a zip"])
@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_student_is_one_row_with_the_newest_file(tmp_path, platform, packing):
    """A class of names in many scripts has a row for each, however it was exported, whole or packed again."""
    make, title = PLATFORMS[platform]
    at = tmp_path / "class"
    at.mkdir()
    if packing == "as it is":
        make(at)
        handed_in = at
    else:
        make(at / "export of the class")
        handed_in = at
        if packing == "in a zip":
            handed_in = tmp_path / "class.zip"
            packed(at / "export of the class", handed_in)
    with class_folder(handed_in, WANTED) as (folder, _):
        arrangement = arrange(folder)
        submissions = list(found(arrangement.hand_ins, WANTED))
    assert arrangement.title == title
    assert sorted(one.files["matmul"].split(b"\n")[0][2:].decode() for one in submissions) == sorted(NAMES)
    assert len({one.student for one in submissions}) == len(NAMES)
    assert [one.note for one in submissions] == [""] * len(NAMES)
    if platform not in {"canvas", "blackboard"}:  # these make one word of a name
        assert sorted(one.student for one in submissions) == sorted(NAMES)
    if platform == "moodle, flat":
        assert all(set(one.files) == {"matmul", "entropy"} for one in submissions)


def only(tmp_path, **files):
    """Return the submission of one student who has handed in some files."""
    for name, data in files.items():
        put(tmp_path / "ada", name, data)
    (one,) = found(arrange(tmp_path).hand_ins, WANTED)
    return one


def test_what_is_nobody_has_no_row_and_is_named(tmp_path):
    """Files of the system, texts and an earlier gradebook are no students, and they are named."""
    folders(tmp_path)
    arrangement = arrange(tmp_path)
    assert set(arrangement.nobody) == {"Thumbs.db", "README.txt", "grades.csv", "__MACOSX", "gradebook"}


def test_a_zip_in_a_zip(tmp_path):
    """A kata is found in a zip in a zip, and two such levels are enough."""
    inner = zipped(matmul=code("ada"))
    outer = io.BytesIO()
    with zipfile.ZipFile(outer, "w") as archive:
        archive.writestr("a/inner.zip", inner)
    (tmp_path / "ada.zip").write_bytes(outer.getvalue())
    (one,) = found(arrange(tmp_path).hand_ins, WANTED)
    assert one.files == {"matmul": code("ada")}
    deeper = io.BytesIO()
    with zipfile.ZipFile(deeper, "w") as archive:
        archive.writestr("outer.zip", outer.getvalue())
    (tmp_path / "ada.zip").write_bytes(deeper.getvalue())
    (one,) = found(arrange(tmp_path).hand_ins, WANTED)
    assert (one.files, one.note) == ({}, "Its zips are nested more than 2 deep.")


def test_many_zips_are_not_opened(tmp_path):
    """A folder full of zips costs one sentence."""
    one = only(tmp_path, **{f"{number}.zip": zipped(matmul=code("x")) for number in range(21)})
    assert (one.files, one.note) == ({}, "It contains more than 20 zips.")


def test_of_numbered_folders_the_last_counts(tmp_path):
    """Attempts in folders 1, 2 and 10: the tenth is graded."""
    attempts = {f"{number}/matmul.py": code(str(number)) for number in (1, 2, 10)}
    assert only(tmp_path, **attempts).files == {"matmul": code("10")}


def test_a_copy_beside_another_file_is_nobodys_choice(tmp_path):
    """Which of two different files a browser had named first, nobody can know: the student is asked."""
    one = only(tmp_path, **{"matmul.py": code("a"), "matmul (1).py": code("b")})
    assert one.files == {}
    assert "2 different files for it (matmul (1).py and matmul.py)" in one.notes["matmul"]


@pytest.mark.parametrize(
    ("name", "note"),
    [
        ("matmul_final.py", "It contains no kata files. `matmul_final.py`: is it `matmul`?"),
        ("entropie.py", "It contains no kata files. `entropie.py`: is it `entropy`?"),
        ("helpers.py", "It contains no kata files. `helpers.py` is named after no kata."),
        ("essay.docx", "It contains no kata files."),
    ],
)
def test_what_is_not_recognised_is_asked_about(tmp_path, name, note):
    """A file that is nearly named after a kata is named, with the kata; any other code is named, too."""
    assert only(tmp_path, **{name: b"x = 1"}).note == note


def cells(*sources, magic=""):
    """Return a notebook of code cells, between two that hold text."""
    made = [{"cell_type": "code", "source": source.splitlines(keepends=True)} for source in sources]
    text = {"cell_type": "markdown", "source": ["def matmul(a, b): a text"]}
    return json.dumps({"cells": [text, *made, text], "nbformat": 4}).encode()


def test_a_notebook_is_read_as_data(tmp_path):
    """Cells that import or define something for a kata are its file; what was tried is left out."""
    notebook = cells(
        "%matplotlib inline\nimport numpy as np\n",
        "def helper(a):\n    return np.asarray(a)\n",
        "def matmul(a, b):\n    return helper(a) @ helper(b)\n",
        "def entropy(p):\n    return np.linalg.inv(p)\n",
        "matmul(np.eye(2), input())\n",
    )
    one = only(tmp_path, **{"homework.ipynb": notebook})
    assert set(one.files) == {"matmul", "entropy"}
    text = one.files["matmul"].decode()
    assert "linalg" not in text
    assert "input" not in text
    space = {}
    exec(text, space)
    assert space["matmul"]([[2.0]], [[3.0]]) == [[6.0]]


def test_a_notebook_gives_way_to_a_file(tmp_path):
    """Where there is a plain file for the kata as well, that one is meant."""
    one = only(
        tmp_path, **{"matmul.ipynb": cells("def matmul(a, b):\n    return 1"), "matmul.py": code("ada")}
    )
    assert one.files == {"matmul": code("ada")}


@pytest.mark.parametrize("data", [b"", b"{}", b"[" * 100_000, b'{"cells": [{"cell_type": "code"}]}', b"\xff"])
def test_a_notebook_that_is_none(tmp_path, data):
    """Whatever stands in it, there is one sentence."""
    one = only(tmp_path, **{"matmul.ipynb": data})
    assert (one.files, one.note) == ({}, "matmul.ipynb is not a notebook.")


def test_grading_stops_where_too_much_is_empty(tmp_path):
    """With two of five rows empty nothing is graded, and the first are shown with what is odd about them."""
    for number in range(3):
        put(tmp_path, f"s{number}/matmul.py", code("x"))
    put(tmp_path, "s3/matmul_new.py", code("x"))
    insist_on_files(make_plan(arrange(tmp_path), WANTED), ["matmul"])
    put(tmp_path, "s4/entropy.py", code("x"))
    rows = make_plan(arrange(tmp_path), WANTED)
    with pytest.raises(UsageError) as caught:
        insist_on_files(rows, ["matmul"])
    lines = str(caught.value).splitlines()
    assert lines[0] == "Nothing was graded: 2 of 5 submissions have no file for any kata."
    assert lines[1:3] == [
        "  s3: It contains no kata files. `matmul_new.py`: is it `matmul`?",
        "  s4: no file for these katas.",
    ]
    assert "--anyway" in lines[3]


@pytest.mark.parametrize(
    "text", ["", "x", "- 1", "submission_1: 3", "submission_1: {':submitters': [{}, 3]}", "{", "a: &a [*a]"]
)
def test_a_list_of_students_that_is_none(tmp_path, text):
    """A broken list of Gradescope's is one sentence with a way on."""
    put(tmp_path, "submission_1/matmul.py", code("x"))
    put(tmp_path, "submission_metadata.yml", text.encode())
    with pytest.raises(UsageError, match="--layout folders: then each submission is a row"):
        arrange(tmp_path)
    assert [one.student for one in arrange(tmp_path, "folders").hand_ins] == ["submission_1"]


def test_each_layout_can_be_asked_for():
    """The help names the layouts that there are, and no other."""
    parser = ArgumentParser()
    add_arguments(parser)
    (layout,) = [action for action in parser._actions if action.dest == "layout"]
    assert layout.choices == LAYOUTS


def test_a_layout_that_does_not_fit(tmp_path):
    """A layout that is asked for and not there is one sentence, with names that are there."""
    put(tmp_path, "ada/matmul.py", code("x"))
    with pytest.raises(UsageError, match=r"named as --layout moodle says: ada"):
        arrange(tmp_path, "moodle")


def test_a_students_own_folders_are_no_class(tmp_path):
    """One student with weeks, tracks or a whole copy of the course is one row."""
    put(tmp_path, "a/ada/week 1/matmul.py", code("x"))
    put(tmp_path, "a/ada/week 2/entropy.py", code("x"))
    put(tmp_path, "b/ada/katas/matrices/matmul/matmul.py", code("x"))
    put(tmp_path, "b/ada/reference/matrices/matmul/matmul.py", code("x"))
    put(tmp_path, "b/ada/matrices/matmul.py", code("x"))
    for part in "ab":
        with class_folder(tmp_path / part, WANTED) as (folder, _):
            (one,) = arrange(folder).hand_ins
        assert one.student == "ada"


def test_a_plan_is_shown_and_nothing_is_graded(dojo, course, tmp_path):
    """`--dry-run` needs no output: it says what the class looks like, and who has handed in what."""
    put(tmp_path, "class/Ada_1_assignsubmission_file_/passing.py", b"x = 1")
    put(tmp_path, "class/Ben_2_assignsubmission_file_/pasing.py", b"x = 1")
    put(tmp_path, "class/README.txt", b"")
    done = dojo(course, "grade", str(tmp_path / "class"), "--dry-run")
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "This looks like Moodle's folders: 2 students.",
        "Not taken for submissions: README.txt.",
        "Ada (Ada_1): 1 kata: passing",
        "Ben (Ben_2): no kata",
        "    It contains no kata files. `pasing.py`: is it `passing`?",
    ]
    stopped = dojo(course, "grade", str(tmp_path / "class"), "--output", str(tmp_path / "book"))
    assert stopped.returncode == 2
    assert "Nothing was graded: 1 of 2 submissions" in stopped.stderr
    assert not (tmp_path / "book").exists()
    missing = dojo(course, "grade", str(tmp_path / "class"))
    assert missing.returncode == 2
    assert "--output FOLDER is missing" in missing.stderr


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("Dan_4_assignsubmission_file_/matmul.py", b"#" * 200_000, "unpacks to more than 100 times its size"),
        (f"Dan_4_assignsubmission_file_/{'long' * 70}.py", b"x", "cannot be unpacked (File name too long)"),
        ("Dan_4_assignsubmission_file_matmul.py", b"#" * 200_000, "unpacks to more than 100 times its size"),
    ],
)
def test_one_odd_file_in_the_zip_of_a_class_stops_nobody(tmp_path, name, data, why):
    """It is left out with a sentence, its student has a row, and all others are as they would be."""
    with zipfile.ZipFile(tmp_path / "class.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, data)
        for number, student in enumerate(("Ada", "Ben", "Cyn")):
            archive.writestr(f"{student}_{number}_assignsubmission_file_/matmul.py", code(student))
    with class_folder(tmp_path / "class.zip", WANTED) as (folder, left_out):
        submissions = {one.student: one.files for one in found(arrange(folder).hand_ins, WANTED)}
    assert left_out == [f"{name[-100:]} {why}: it was left out."]
    assert submissions.pop("Dan") == {}
    assert submissions == {student: {"matmul": code(student)} for student in ("Ada", "Ben", "Cyn")}
