"""The README keeps its word: the recorded session is what the commands print, and its links lead somewhere.

To record the session anew, after the wording of a report has changed, set ``DOJO_RECORD=1``.
"""

import os
import re

import pytest
from conftest import ROOT

README = ROOT / "README.md"
KATA = "dot_product"
STUB = f"katas/vectors/{KATA}/{KATA}.py"
FENCE = re.compile(r"```console\n(.*?)```", re.DOTALL)

SLIP = "    return np.mean(x * y)\n"
RIGHT = "    return np.sum(x * y)\n"


def write(clone, stub, body):
    """Write a body in place of the stub's last line, as a learner does."""
    text = stub[: stub.index("    raise NotImplementedError")]
    (clone / STUB).write_text(text + body, encoding="utf-8")


def shown(done, *, lines=None, tail=None):
    """Return what a command printed: all of it, its first lines, or its last ones."""
    text = done.stdout.rstrip("\n").split("\n")
    if lines is not None:
        return [*text[:lines], "…"]
    return ["…", *text[-tail:]] if tail else text


def session(clone, dojo):
    """Return a learner's first session, as text."""
    stub = (clone / STUB).read_text(encoding="utf-8")
    screen = ["$ nox -s progress", *shown(dojo(clone, "progress"), lines=7)]
    write(clone, stub, SLIP)
    screen += ["", f"$ nox -s run -- {KATA}        # a first attempt", *shown(dojo(clone, "run", KATA))]
    write(clone, stub, RIGHT)
    screen += ["", f"$ nox -s run -- {KATA}        # a second one", *shown(dojo(clone, "run", KATA))]
    screen += ["", "$ nox -s progress", *shown(dojo(clone, "progress"), lines=5)]
    # A learner's Python is in the folder `.venv` of the clone; that of the tests is elsewhere.
    start = re.compile(rf"(cd katas/vectors/{KATA};).*?\n(?=from )", re.DOTALL)
    return start.sub(r"\1 ../../../.venv/bin/python\n", "\n".join(screen)) + "\n"


def timeless(text):
    """Leave out what differs from run to run."""
    return re.sub(r"\d+\.\d\d s", "… s", text)


def test_the_recorded_session_is_what_is_printed(clone, dojo):
    """The session in the README is what the commands print today, their seconds apart."""
    now = session(clone, dojo)
    text = README.read_text(encoding="utf-8")
    if os.environ.get("DOJO_RECORD"):
        README.write_text(FENCE.sub(lambda _: f"```console\n{now}```", text, count=1), encoding="utf-8")
        return
    assert timeless(FENCE.search(text).group(1)) == timeless(now)


@pytest.mark.parametrize(
    "page", ["README.md", "CONTRIBUTING.md", "katas/README.md", "docs/decisions/README.md"]
)
def test_links_lead_somewhere(page, clone):
    """Every relative link of a page leads to a file or folder of a fresh clone."""
    text = (clone / page).read_text(encoding="utf-8")
    targets = re.findall(r"\]\(([^)#:]+)\)", text)
    assert targets
    for target in targets:
        assert ((clone / page).parent / target).exists(), target


def test_the_commands_of_the_table_exist(clone, dojo):
    """Every session that the README names is a command of the tool."""
    names = set(re.findall(r"`nox -s (\w+)", README.read_text(encoding="utf-8")))
    listed = dojo(clone, "--help").stdout
    assert {"progress", "watch", "run", "debug", "hint", "reveal", "reset"} <= names
    for name in names - {"tests", "lint", "bench"}:
        assert name in listed
