"""The gradebook as tables that learning platforms import.

Each has the columns that its platform matches students by and reads points from: Canvas's
(https://community.canvaslms.com, "How do I import grades in the Gradebook?"), those of Moodle's grading
worksheet (https://docs.moodle.org/en/Assignment_grading), and those of the grades that Gradescope exports
(https://help.gradescope.com). Gradescope imports no table for code: it reads results.json.
"""

from collections.abc import Callable

from dojo.grading.gradebook import Grade, Gradebook
from dojo.grading.tables import cell, csv_text


def canvas_csv(gradebook: Gradebook) -> str:
    """Return a table for Canvas, which asks for the points of the assignment in a second line."""
    title = cell(gradebook.title)
    rows = [
        [cell(grade.student), cell(grade.number), cell(grade.id), cell(grade.email), "", grade.score]
        for grade in gradebook.grades
    ]
    most = max((grade.possible for grade in gradebook.grades), default=0)
    header = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", title]
    return csv_text([header, ["    Points Possible", "", "", "", "", most], *rows])


def moodle_csv(gradebook: Gradebook) -> str:
    """Return a table for Moodle: a grading worksheet, which can be imported among the grades as well."""
    rows = [
        [
            f"Participant {cell(grade.number)}" if grade.number else "",
            *map(cell, (grade.student, grade.id, grade.email)),
            grade.score,
            grade.possible,
            cell(_feedback(grade)),
        ]
        for grade in gradebook.grades
    ]
    header = ["Identifier", "Full name", "ID number", "Email address", "Grade", "Maximum grade"]
    return csv_text([[*header, "Feedback comments"], *rows])


def gradescope_csv(gradebook: Gradebook) -> str:
    """Return a table with the columns of the grades that Gradescope exports."""
    rows = [
        [*map(cell, (grade.student, grade.id, grade.email)), grade.score, grade.possible]
        for grade in gradebook.grades
    ]
    return csv_text([["Name", "SID", "Email", "Total Score", "Max Points"], *rows])


IMPORTS: dict[str, Callable[[Gradebook], str]] = {
    "for-canvas.csv": canvas_csv,
    "for-moodle.csv": moodle_csv,
    "for-gradescope.csv": gradescope_csv,
}


def _feedback(grade: Grade) -> str:
    told = [f"{kata.kata} is {kata.verdict}." for kata in grade.katas if not kata.passed]
    said = [f"{kata.kata}: {kata.comment}" for kata in grade.katas if kata.comment]
    return " ".join(filter(None, [grade.comment, grade.note, *told, *said]))
