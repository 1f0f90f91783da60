"""At 80 x 24 a page is seen as a whole: its beginning is never above the screen."""

import os
import shutil

import pytest
from conftest import ROOT

if os.name == "nt":
    pytest.skip("pseudo-terminals are a thing of POSIX", allow_module_level=True)

from screens import Screen

from dojo.report.fitting import block, fitted
from dojo.report.sheet import Sheet

# First drafts, each with its slip.
WRONG = {
    "vectors/dot_product": "    return np.mean(x * y)\n",
    "information_theory/entropy": "    return -np.sum(p * np.log2(p))\n",
    "neural_networks/softmax": "    e = np.exp(x)\n    return e / e.sum() * 2\n",
    "statistics/linear_regression": "    return np.zeros(x.shape[1]), 0.0\n",
    "optimization/gradient_descent": (
        "    points = [x0]\n    for _ in range(steps):\n"
        "        points.append(points[-1] + learning_rate * gradient(points[-1]))\n"
        "    return np.array(points)\n"
    ),
}
# What nox writes around a session, and the prompt below it.
AROUND = 4


@pytest.fixture(scope="module")
def road(tmp_path_factory, origin, git, dojo):
    """Return a learner's clone in which some katas are begun, and two tracks are done."""
    folder = tmp_path_factory.mktemp("learner") / "clone"
    git(folder.parent, "clone", "--quiet", str(origin), str(folder))
    for kata, body in WRONG.items():
        stub = folder / f"katas/{kata}/{kata.rpartition('/')[2]}.py"
        text = stub.read_text(encoding="utf-8")
        stub.write_text(text[: text.index("    raise NotImplementedError")] + body, encoding="utf-8")
    for track in ("arrays", "integration"):
        for solution in (ROOT / "reference" / track).glob("*/*.py"):
            if solution.stem == solution.parent.name:
                shutil.copy(solution, folder / "katas" / track / solution.stem)
    dojo(folder, "progress")
    return folder


@pytest.fixture
def seen(road, learner):
    """Return a function that runs a command on a terminal, and returns all lines of it."""

    def run(*words):
        screen = Screen(words, road, learner)
        try:
            screen.ended()
            return screen.lines, screen.told.count(b"\n")
        finally:
            screen.close()

    return run


@pytest.mark.parametrize("kata", WRONG)
def test_a_failing_kata_fits(seen, kata):
    """The verdict is the first line that is seen, the first failing fact below it; a hint is offered."""
    name = kata.rpartition("/")[2]
    lines, count = seen("run", name)
    assert count <= 24 - AROUND
    assert lines[0].startswith(f"✗ {name} failing")
    assert lines[3].startswith("✗ test_")
    assert f"A hint: nox -s hint -- {name}" in lines


def test_the_score_fits(seen):
    """The first screen shows the track one is in, the points, the next kata, and how to see the rest."""
    lines, count = seen("progress", "--route", "descent")
    assert count <= 24 - AROUND
    assert lines[0].startswith("Vectors and their geometry")
    assert lines[0].endswith("/14 points")
    assert "Route: A first evening: to one trained neuron, 3 of 10 katas" in lines
    assert any(line.startswith("Next: ") for line in lines)
    assert lines[-1] == "The whole road: nox -s progress -- --all"
    whole, _ = seen("progress", "--all")
    assert len(whole) == 24 - 1  # the screen is full, and the cursor below
    assert "The whole road" not in whole[-1]


def test_the_whole_page_is_one_command_away(seen, road, dojo):
    """What was left out for want of room is shown by the command that the page names; so is the digest."""
    lines, _ = seen("run", "entropy")
    assert lines[-1] == "All of this page: nox -s run -- entropy --verbose"
    whole = dojo(road, "run", "entropy", "--verbose").stdout
    assert "from entropy import entropy" in whole
    assert "sha256 " in whole
    assert "sha256" not in "".join(lines) + dojo(road, "run", "entropy").stdout


def test_what_matters_least_is_shortened_first():
    """A page keeps its heavy parts; what was shortened in vain comes back."""
    light, heavy = block("a\n" * 10, lambda: "a\n", weight=0), block("b\n" * 10, cuts=(6, 3), weight=1)
    assert fitted([light, heavy], None) == "a\n" * 10 + "b\n" * 10
    assert fitted([light, heavy], 24) == "a\n" * 10 + "b\n" * 10
    assert fitted([light, heavy], 16, "more\n") == "a\n" + "b\n" * 10 + "more\n"
    assert fitted([light, heavy], 12, "more\n") == "a\n" + "b\n" * 5 + "  ...\n" + "more\n"
    heavier = block("c\n" * 8, lambda: "c\n", weight=2)
    assert fitted([block("a\n" * 2, lambda: "", weight=0), heavier], 8) == "a\n" * 2 + "c\n"


def test_output_for_nobody_in_particular_is_whole():
    """A file or a pipe has no screen to fit on."""
    assert Sheet().rows is None
