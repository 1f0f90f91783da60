"""The term in docs/grading.md, typed as it is printed there, on folders as the platforms export them."""

import json
import os
import re
import shlex
import shutil
from datetime import datetime

import pytest
from conftest import ROOT
from test_layouts import packed, put

PAGE = (ROOT / "docs" / "grading.md").read_text(encoding="utf-8")
TERM = PAGE.split("\n## A term\n", 1)[1].split("\n## ", 1)[0]
BLOCKS = re.findall(r"```(\w+)\n(.*?)```", TERM, re.DOTALL)
PEOPLE = ("Ada Lovelace", "Łukasz Żółć", "Conor O'Brien", "Maria Papadopoulou")
WRONG = b"def dot_product(x, y):\n    return 0.0\n"
IN_TIME, A_DAY_LATE = (datetime.fromisoformat(f"2026-11-{day}T12:00+01:00") for day in ("02", "03"))


@pytest.fixture
def own(tmp_path):
    """Return a course with two katas beside what three platforms have exported."""
    course = tmp_path / "course"
    for part in ("katas", "reference"):
        shutil.copytree(ROOT / part, course / part, ignore=shutil.ignore_patterns("__pycache__", ".dojo"))
    right = {
        name: (course / "reference" / track / name / f"{name}.py").read_bytes()
        for track, name in (("vectors", "dot_product"), ("information_theory", "entropy"))
    }
    for number, name in enumerate(PEOPLE):
        folder = f"moodle/{name}_{1000 + number}_assignsubmission_file_"
        put(tmp_path, f"{folder}/dot_product.py", right["dot_product"] if number != 2 else WRONG)
        moment = (A_DAY_LATE if number == 1 else IN_TIME).timestamp()
        os.utime(tmp_path / folder / "dot_product.py", (moment, moment))
        if number == 2:
            put(
                tmp_path,
                f"moodle-again/{name}_1002_assignsubmission_file_/dot_product.py",
                right["dot_product"],
            )
    packed(tmp_path / "moodle", tmp_path / "moodle.zip")
    for number, name in enumerate((*PEOPLE, "Noether Emmy", "guest grace")):
        word = "".join(sign for sign in name.casefold() if sign.isalnum())
        put(tmp_path, f"canvas/{word}_{'LATE_' * (number == 1)}{101 + number}_9_entropy.py", right["entropy"])
    lines = []
    for number, name in enumerate(PEOPLE):
        put(tmp_path, f"gradescope/submission_{number}/dot_product.py", right["dot_product"])
        lines += [f"submission_{number}:", "  :submitters:", f"  - :name: {json.dumps(name)}"]
        lines += [f"    :sid: s0{number + 1}", "  :created_at: 2026-11-17 12:00:00.000000000 Z"]
    put(tmp_path, "gradescope/submission_metadata.yml", "\n".join(lines).encode())
    return course


def test_the_term_is_as_it_is_told(own, dojo, tmp_path):
    """Every command of the page works, and every line that it shows is printed."""
    tables = iter(("class.csv", "week-1/overrides.csv"))
    said = ""
    for kind, text in BLOCKS:
        if kind == "csv":
            put(tmp_path, next(tables), text.encode())
        elif kind == "sh":
            done = dojo(own, *shlex.split(text.removeprefix("nox -s ").replace(" -- ", " ", 1)))
            assert done.returncode == 0, (text, done.stdout, done.stderr)
            said = done.stdout + done.stderr
        else:
            for line in text.splitlines():
                assert line in said
    rows = {}
    for week in (1, 2, 3):
        book = json.loads((tmp_path / f"week-{week}/gradebook.json").read_text(encoding="utf-8"))
        rows[week] = {row["student"]: row for row in book["submissions"]}
    first = {name: (row["score"], row["katas"][0]["verdict"]) for name, row in rows[1].items()}
    assert first == {
        "Ada Lovelace": (0.5, "passing"), "Łukasz Żółć": (1, "passing"), "Conor O'Brien": (1, "passing"),
        "Maria Papadopoulou": (1, "passing"), "Emmy Noether": (1, "passing"), "Nell Nobody": (0, "missing"),
    }  # fmt: skip
    assert rows[1]["Maria Papadopoulou"]["comment"] == "Good work!"
    assert list(rows[2])[-1] == "guestgrace"
    assert rows[3]["Łukasz Żółć"]["late"] == {"days": 0, "percent": 0}
    assert rows[3]["Ada Lovelace"]["late"] == {"days": 1, "percent": 10}
