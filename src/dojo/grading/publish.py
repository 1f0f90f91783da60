"""Write a gradebook into a folder, in every form that somebody may want to read."""

import json
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from dojo.errors import UsageError
from dojo.files import write_atomically
from dojo.grading.gradebook import Gradebook
from dojo.grading.imports import IMPORTS
from dojo.grading.pages import class_page, student_page
from dojo.grading.tables import classroom50_json, gradebook_csv, gradescope_json, junit_xml

_UNFIT = re.compile(r"[^\w.-]+")
_LONGEST = 80  # characters
# Of each student, below a folder of their own.
_PAGES = (Path("index.html"), Path("gradescope/results.json"), Path("classroom50/results.json"))


def publish(gradebook: Gradebook, folder: Path) -> None:
    """Write the gradebook's files.

    Parameters
    ----------
    gradebook
        What to write.
    folder
        Gets ``gradebook.csv``, ``gradebook.json``, ``junit.xml``, ``index.html``, tables that platforms
        import and, for each submission, a folder below ``students``.

    Raises
    ------
    UsageError
        If the folder cannot be written.
    """
    names = _folder_names([grade.source or grade.student for grade in gradebook.grades])
    for path, text in _files(gradebook, names):
        try:
            write_atomically(folder / path, text)
        except OSError as error:
            raise UsageError(f"{folder / path} cannot be written: {error.strerror}.") from None
    for gone in {path.name for path in (folder / "students").glob("*/")} - set(names):
        _forget(folder / "students" / gone)


def _forget(folder: Path) -> None:
    """Delete what was written of a student who is no longer among the submissions, and nothing else."""
    with suppress(OSError):  # something of somebody else's is there as well, and stays
        for name in _PAGES:
            (folder / name).unlink(missing_ok=True)
            if name.parent.parts:
                (folder / name.parent).rmdir()
        folder.rmdir()


def _files(gradebook: Gradebook, names: list[str]) -> Iterator[tuple[str, str]]:
    """Yield the path and the text of each file, one after another: a large class has thousands."""
    yield "gradebook.csv", gradebook_csv(gradebook)
    yield "gradebook.json", json.dumps(gradebook.to_json(), indent=2) + "\n"
    for name, table in IMPORTS.items():
        yield name, table(gradebook)
    yield "junit.xml", junit_xml(gradebook)
    yield "index.html", class_page(gradebook, [f"students/{name}/index.html" for name in names])
    for name, grade in zip(names, gradebook.grades, strict=True):
        texts = student_page(gradebook, grade), gradescope_json(grade), classroom50_json(gradebook, grade)
        for page, text in zip(_PAGES, texts, strict=True):
            yield f"students/{name}/{page.as_posix()}", text


def _folder_names(sources: list[str]) -> list[str]:
    """Return a harmless name of a folder for each submission, all different, on any file system."""
    names: dict[str, str] = {}  # by how they look to a system that knows no case
    for source in sources:
        plain = _UNFIT.sub("_", source).strip("._")[:_LONGEST] or "submission"
        name, number = plain, 2
        while name.casefold() in names:
            name, number = f"{plain}-{number}", number + 1
        names[name.casefold()] = name
    return list(names.values())
