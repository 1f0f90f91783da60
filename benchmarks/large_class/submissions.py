"""A large class: folders and zips with answers of every kind, each file another than all the rest."""

import random
import zipfile
from collections import Counter
from pathlib import Path

from benchmarks import course
from dojo.course.roadmap import Kata
from dojo.course.workspace import Workspace

# Each function is called like its kata.
NAMES = (
    *("dot_product", "matmul", "gram_schmidt", "polynomial_derivative", "numerical_derivative"),
    *("bisection", "softmax", "entropy", "kl_divergence", "log_sum_exp"),
)
# How many of a thousand answers are of each kind, and the verdict that each kind earns; "right" is the rest.
_KINDS = {
    "wrong": (250, "failing"),
    "raising": (80, "failing"),
    "untouched": (120, "untouched"),
    "syntax error": (60, "broken"),
    "ending Python": (10, "crashed"),
    "missing": (80, "missing"),
}
_ONE_NEVER_ENDS_IN = 100  # submissions


def made(workspace: Workspace, folder: Path, students: int) -> Counter[str]:
    """Write the submissions of a class into a folder and return the verdicts that it earns."""
    earned: Counter[str] = Counter()
    katas = [kata for kata in course.katas(workspace) if kata.name in NAMES]
    answers = {kata.name: _answers(workspace, kata) for kata in katas}
    folder.mkdir(parents=True)
    for number in range(students):
        files = {}
        for place, kata in enumerate(katas):
            kind, verdict = _kind(number, place)
            earned[verdict] += 1
            if kind != "missing":
                path = f"katas/{kata.track}/{kata.name}/{kata.name}.py"
                files[path] = f"{answers[kata.name][kind]}\n# student {number}\n"
        write = _write_zip if number % 2 else _write_folder
        write(folder / f"student-{number:05}", files)
    return earned


def _kind(number: int, place: int) -> tuple[str, str]:
    """Return of which kind an answer is, always the same for the same student, and its verdict."""
    if number % _ONE_NEVER_ENDS_IN == 0 and place == number // _ONE_NEVER_ENDS_IN % len(NAMES):
        return "never ending", "too slow"
    left = random.Random(number * len(NAMES) + place).randrange(1000)  # noqa: S311 - no secret
    for kind, (many, verdict) in _KINDS.items():
        if left < many:
            return kind, verdict
        left -= many
    return "right", "passing"


def _answers(workspace: Workspace, kata: Kata) -> dict[str, str]:
    head = f"def {kata.name}(*arguments, **named):\n    "
    return {
        "right": course.right(workspace, kata),
        "wrong": course.wrong(workspace, kata),
        "untouched": workspace.stub(kata).read_text(encoding="utf-8"),
        "raising": f"{head}raise RuntimeError('not today')\n",
        "syntax error": f"{head}return (\n",
        "ending Python": f"import os\n\n\n{head}os._exit(3)\n",
        "never ending": f"{head}while True:\n        pass\n",
    }


def _write_folder(path: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        (path / name).parent.mkdir(parents=True)
        (path / name).write_text(text, encoding="utf-8")
    path.mkdir(exist_ok=True)


def _write_zip(path: Path, files: dict[str, str]) -> None:
    with zipfile.ZipFile(path.with_suffix(".zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(f"{path.name}/{name}", text)
