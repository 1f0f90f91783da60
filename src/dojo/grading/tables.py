"""The gradebook as files that other programs read.

Names and sentences come from strangers, so each is made harmless for where it is read: a table
calculates what begins like a formula, and XML has characters that it cannot hold.
"""

import csv
import io
import json
import re
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from typing import Any
from xml.etree import ElementTree as ET

from dojo.grading.gradebook import Grade, Gradebook, KataGrade
from dojo.report.sheet import clean

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# What XML 1.0 has no place for (https://www.w3.org/TR/xml/#charsets), besides what `clean` takes out.
_NO_XML = re.compile("[\ufffe\uffff]")


def gradebook_csv(gradebook: Gradebook) -> str:
    """Return a table with a row for each submission; the columns that nbgrader has are called as there."""
    katas = [kata.kata for kata in gradebook.grades[0].katas] if gradebook.grades else []
    header = ["assignment", "student_id", "raw_score", "score", "max_score", "source", "watertight", *katas]
    header += ["note", "late_days", "late_submission_penalty", "id", "email", "group", "comment"]
    return csv_text([header, *(_row(gradebook.title, grade) for grade in gradebook.grades)])


def _row(title: str, grade: Grade) -> list[object]:
    return [
        cell(title),
        cell(grade.student),
        grade.points,
        grade.score,
        grade.possible,
        cell(grade.source),
        grade.watertight,
        *("" if kata.withheld else kata.points for kata in grade.katas),
        cell(_all_notes(grade)),
        grade.late.days if grade.late else "",
        round(grade.points - grade.score, 2) if grade.late else "",
        *map(cell, (grade.id, grade.email, grade.group, _comments(grade))),
    ]


def csv_text(rows: Iterable[Sequence[object]]) -> str:
    """Return rows as the text of a table."""
    out = io.StringIO(newline="")
    csv.writer(out).writerows(rows)
    return out.getvalue()


def cell(value: str) -> str:
    """Return a text that no table takes for a formula."""
    text = " ".join(clean(value).split())
    return f"'{text}" if value.startswith(_FORMULA) or text.startswith(_FORMULA) else text


def _comments(grade: Grade) -> str:
    told = [f"{kata.kata}: {kata.comment}" for kata in grade.katas if kata.comment]
    return " ".join(filter(None, [grade.comment, *told]))


def _all_notes(grade: Grade) -> str:
    odd = [f"{kata.kata}: {kata.note}" for kata in grade.katas if kata.note]
    return " ".join(filter(None, [grade.note, *odd]))


def gradescope_json(grade: Grade) -> str:
    """Return results as Gradescope reads them.

    https://gradescope-autograders.readthedocs.io/en/latest/specs/
    """
    tests = [
        {
            "name": kata.kata,
            "score": kata.points,
            "max_score": kata.possible,
            "status": "passed" if kata.passed else "failed",
            "output": clean(_words(kata)),
            "output_format": "text",
            "visibility": "visible",
        }
        for kata in grade.katas
    ]
    return _json(
        {
            "score": grade.score,
            "output": clean(f"{grade.note} {grade.comment}".strip()),
            "output_format": "text",
            "tests": tests,
        }
    )


def classroom50_json(gradebook: Gradebook, grade: Grade) -> str:
    """Return results in the schema ``classroom50/result/v1``.

    What only the site that runs Classroom 50 knows, such as the commit, is the submission's name.
    """
    result: dict[str, Any] = {
        "schema": "classroom50/result/v1",
        "classroom": "dojo",
        "assignment": clean(gradebook.title),
        "submission": clean(grade.source),
        "commit": clean(grade.source),
        "release": clean(grade.source),
        "review": clean(grade.source),
        "datetime": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "score": grade.points,
        "max-score": grade.possible,
        "tests": [
            {
                "test-name": kata.kata,
                "passed": kata.passed,
                "score": kata.points,
                "max-score": kata.possible,
            }
            for kata in grade.katas
        ],
    }
    return _json(result)


def junit_xml(gradebook: Gradebook) -> str:
    """Return a suite for each submission, with a case for each kata."""
    root = ET.Element("testsuites", name=_xml(gradebook.title))
    for grade in gradebook.grades:
        failures = sum(not kata.passed for kata in grade.katas)
        suite = ET.SubElement(
            root,
            "testsuite",
            name=_xml(grade.source),
            tests=str(len(grade.katas)),
            failures=str(failures),
            time=f"{sum(kata.seconds for kata in grade.katas):.4f}",
        )
        for kata in grade.katas:
            case = ET.SubElement(
                suite, "testcase", classname=_xml(grade.student), name=kata.kata, time=f"{kata.seconds:.4f}"
            )
            if not kata.passed:
                ET.SubElement(case, "failure", message=_xml(kata.verdict)).text = _xml(_words(kata))
    ET.indent(root)
    return ET.tostring(root, encoding="unicode", xml_declaration=True) + "\n"


def _words(kata: KataGrade) -> str:
    return " ".join([f"{kata.kata} is {kata.verdict}.", *kata.diagnosis, kata.note, kata.comment]).strip()


def _xml(text: str) -> str:
    return _NO_XML.sub("�", clean(text))


def _json(data: Any) -> str:
    return json.dumps(data, indent=2) + "\n"
