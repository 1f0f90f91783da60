"""A course of one kata, and a right and a wrong solution of it."""

import shutil
from pathlib import Path

from conftest import ROOT

from dojo.course.workspace import Workspace

TRACK, KATA = "vectors", "dot_product"
STUB = f"katas/{TRACK}/{KATA}/{KATA}.py"
# A stub deletes itself only beside this file, so never in the checkout.
EXPENDABLE = "expendable"
MISCONCEPTIONS = f"reference/{TRACK}/{KATA}/misconceptions.py"
ROADMAP = f"""\
[[track]]
name = "{TRACK}"
title = "Vectors"

[[track.kata]]
name = "{KATA}"
title = "Dot product"
difficulty = 1
needs = []
"""
# All that a suite may ask for, so that only the hostile line beside it can make a difference.
CHECKS = """\
    x, y = numpy.asarray(x), numpy.asarray(y)
    if x.ndim != 1 or x.shape != y.shape:
        raise ValueError("x and y must be vectors of the same length")
"""
SUM = "    return float(sum(float(a) * float(b) for a, b in zip(x, y)))\n"
RIGHT = f"import numpy\n\n\ndef {KATA}(x, y):\n{CHECKS}{SUM}"
WRONG = RIGHT.replace("return float(sum", "return -float(sum")


def make_course(folder: Path, stub: str = RIGHT) -> Workspace:
    """Write a course whose one kata has this stub."""
    for part in ("katas", "reference"):
        shutil.copytree(ROOT / part / TRACK / KATA, folder / part / TRACK / KATA)
    (folder / "katas" / "roadmap.toml").write_text(ROADMAP, encoding="utf-8")
    (folder / STUB).write_text(stub, encoding="utf-8")
    (folder / EXPENDABLE).touch()
    return Workspace(folder)
