"""The gradebook as pages: one for the class, one for each student."""

from functools import cache
from importlib.resources import files

from jinja2 import Environment, Template

from dojo.grading.gradebook import MISSING, WITHHELD, Grade, Gradebook
from dojo.report.sheet import clean
from dojo.running.verdict import Verdict
from dojo.version import version

SIGNS = {
    Verdict.PASSING.value: "✓",
    Verdict.FAILING.value: "✗",
    Verdict.SHORTCUT.value: "↷",
    Verdict.BROKEN.value: "!",
    Verdict.TOO_SLOW.value: "…",
    Verdict.CRASHED.value: "‼",
    Verdict.UNTOUCHED.value: "·",
    MISSING: "-",
    WITHHELD: "?",
}


def class_page(gradebook: Gradebook, links: list[str]) -> str:
    """Return the page of the class: a map of katas by student, and what was misunderstood most often.

    Parameters
    ----------
    gradebook
        What to show.
    links
        The address of each submission's page, in the same order.
    """
    katas = [kata.kata for kata in gradebook.grades[0].katas] if gradebook.grades else []
    passing = [sum(grade.katas[n].passed for grade in gradebook.grades) for n in range(len(katas))]
    return _rendered(
        "class.html",
        gradebook=gradebook,
        katas=katas,
        passing=passing,
        students=list(zip(gradebook.grades, links, strict=True)),
        met=gradebook.most_met(),
        notes=[(grade.student, note) for grade in gradebook.grades for note in _notes(grade)],
        signs=SIGNS,
        version=version(),
    )


def student_page(gradebook: Gradebook, grade: Grade) -> str:
    """Return the page of one submission."""
    return _rendered("student.html", gradebook=gradebook, grade=grade, version=version())


def _notes(grade: Grade) -> list[str]:
    odd = [f"{kata.kata}: {kata.note}" for kata in grade.katas if kata.note]
    return [note for note in (grade.note, *odd) if note]


def _rendered(name: str, **values: object) -> str:
    return _template(name).render(style=_text("style.css"), **values)


@cache
def _template(name: str) -> Template:
    # Names and sentences are a stranger's: all that is put in is escaped.
    environment = Environment(autoescape=True, trim_blocks=True, finalize=_harmless)
    return environment.from_string(_text(name))


@cache
def _text(name: str) -> str:
    return (files(__name__) / name).read_text(encoding="utf-8")


def _harmless(value: object) -> object:
    return clean(value) if type(value) is str else value
