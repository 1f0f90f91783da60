"""Facts earn the points; what happens on the edges takes none of them away."""

import json

import pytest

EDGES = """

import pytest


@pytest.mark.edge
def test_two_edges():
    \"\"\"A text is not a number.\"\"\"
    assert_close(passing("3"), 6.0)


@pytest.mark.edge
@pytest.mark.parametrize("x", [4, 5])
def test_whole_numbers(x):
    \"\"\"Whole numbers are doubled as well.\"\"\"
    assert_close(passing(x), 2.0 * x)
"""

# What the function does with other input than floats, and what becomes of the three edges.
ON_THE_EDGES = {
    "right": ("return 2 * float(x)", ["passed", "passed", "passed"]),
    "half": ("return 2 * x", ["failed", "passed", "passed"]),
    "wrong": ("return None", ["failed", "failed", "failed"]),
    "raises": ("raise KeyboardInterrupt", ["failed", "failed", "failed"]),
    "sleeps": ("import time; time.sleep(1000)", ["error", "error", "error"]),
    "never ends": ("while True: pass", ["error", "error", "error"]),
    "leaves": ("import os; os._exit(0)", ["error", "error", "error"]),
    "crashes": ("import os; os.kill(os.getpid(), 11)", ["error", "error", "error"]),
}
FOLDER = "katas/verdicts/passing"


@pytest.fixture
def two_bars(course):
    """Return a course in which `passing` has three facts and three edges."""
    suite = course / FOLDER / "test_passing.py"
    suite.write_text(suite.read_text(encoding="utf-8") + EDGES, encoding="utf-8")
    return course


def write(course, on_the_edges, on_facts="return 2 * x"):
    """Write a solution that treats floats in one way and all else in another."""
    text = f"def passing(x):\n    if isinstance(x, float):\n        {on_facts}\n    {on_the_edges}\n"
    (course / FOLDER / "passing.py").write_text(text, encoding="utf-8")


def run(dojo, course, *words, **environment):
    """Run the kata and return the exit status and what is said of it."""
    done = dojo(course, "run", "passing", "--json", "--deadline", "1", *words, **environment)
    assert "Traceback" not in done.stderr
    return done.returncode, json.loads(done.stdout)[0]


@pytest.mark.parametrize("environment", [{}, {"DOJO_NO_FORK": "1"}], ids=["forked", "fresh"])
@pytest.mark.parametrize("kind", ON_THE_EDGES)
def test_no_edge_takes_a_pass_away(two_bars, dojo, kind, environment):
    """Whatever happens on the edges, a kata whose facts pass is passing."""
    line, outcomes = ON_THE_EDGES[kind]
    write(two_bars, line)
    code, result = run(dojo, two_bars, **environment)
    assert code == 0
    assert result["verdict"] == "passing"
    assert result["facts"] == {"passed": 3, "total": 3}
    edges = [test for test in result["tests"] if test["edge"]]
    assert len(edges) == 3
    met = [test["outcome"] for test in edges]
    assert met == outcomes
    assert result["edges"] == {"passed": met.count("passed"), "total": 3}
    assert result["watertight"] == (kind == "right")


def test_edges_wait_for_the_facts(two_bars, dojo):
    """While a fact fails, no edge is run, and none is counted."""
    write(two_bars, "open('edge was run', 'w')", on_facts="return 3 * x")
    code, result = run(dojo, two_bars)
    assert code == 1
    assert result["verdict"] == "failing"
    assert result["edges"] == {"passed": None, "total": 3}
    assert result["facts"] == {"passed": 1, "total": 3}
    assert {test["outcome"] for test in result["tests"] if test["edge"]} == {"not run"}


def test_a_pass_is_never_late_because_of_an_edge(two_bars, dojo):
    """The facts and the edges have a deadline each."""
    burn = "import time; start = time.process_time()\n    while time.process_time() < start + 0.4: pass\n    "
    write(
        two_bars, burn + "return 2 * float(x)", on_facts=burn.replace("\n    ", "\n        ") + "return 2 * x"
    )
    code, result = run(dojo, two_bars, "--deadline", "1.8")
    assert (code, result["watertight"]) == (0, True)


def test_both_bars_decide_when_both_are_asked_for(two_bars, dojo):
    """`--edges` ends with 0 only when the edges pass, too, and shows each that does not."""
    write(two_bars, "return 2 * x")
    done = dojo(two_bars, "run", "passing", "--edges")
    assert done.returncode == 1
    assert "✗ test_two_edges" in done.stdout
    assert "Expected a number" in done.stdout
    write(two_bars, "return 2 * float(x)")
    done = dojo(two_bars, "run", "passing", "--edges")
    assert done.returncode == 0
    assert "✓ passing passing, 3 of 3 facts · edges 3 of 3 ◆ watertight" in done.stdout


def test_the_page_says_what_is_right_before_what_is_left(two_bars, dojo):
    """While only edges fail: the mathematics is right, then a line and a call for each kind."""
    write(two_bars, "return None")
    done = dojo(two_bars, "run", "passing")
    assert done.returncode == 0
    assert "✓ passing passing, 3 of 3 facts · edges 0 of 3" in done.stdout
    _, _, left = done.stdout.partition("The mathematics is right. What is left is about input:\n")
    assert left.splitlines()[:4] == [
        "  A text is not a number.",
        "    passing('3')  # None",
        "  Whole numbers are doubled as well. (2 cases)",
        "    passing(4)  # None",
    ]


def test_the_score_counts_both_and_pays_for_facts(two_bars, dojo):
    """A watertight kata is counted and shown beside the score, which it does not change."""
    scores = []
    for line in ("return 2 * x", "return 2 * float(x)"):
        write(two_bars, line)
        scores.append(json.loads(dojo(two_bars, "progress", "--json", "--deadline", "1").stdout))
    before, after = scores
    assert before["score"] == after["score"]
    assert after["watertight"] == before["watertight"] + 1
    assert [kata["watertight"] for kata in after["katas"] if kata["kata"] == "passing"] == [True]
    assert "◆ passing" in dojo(two_bars, "progress", "--deadline", "1").stdout
    write(two_bars, "return 2 * x")
    for _ in ("run", "kept"):
        assert "✓ passing" in dojo(two_bars, "progress", "--deadline", "1").stdout


def test_plain_pytest_has_the_same_bars(two_bars, learner):
    """`pytest -m "not edge"` runs the facts alone, and knows the mark."""
    import subprocess
    import sys

    (two_bars / "pytest.ini").write_text("[pytest]\naddopts = --strict-markers\n", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-m", "not edge", FOLDER],
        cwd=two_bars,
        env=learner,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert "3 passed, 3 deselected" in done.stdout, done.stdout + done.stderr


LADDERS = {"1": "How?", "2": "So.", "3": "Thus.", "Edge 1": "What is a text?", "Edge 2": "Convert it."}
HINTS = "# Hints\n" + "".join(f"\n## {level}\n\n{text}\n" for level, text in LADDERS.items())


def test_hints_about_the_edges_come_once_the_facts_pass(two_bars, dojo):
    """Before the pass the hints are about the mathematics, after it about the edges."""
    (two_bars / "reference/verdicts/passing/hints.md").write_text(HINTS, encoding="utf-8")
    write(two_bars, "return 2 * x", on_facts="return 3 * x")
    dojo(two_bars, "run", "passing")
    assert "Hint 1 of 3 for passing\n\nHow?" in dojo(two_bars, "hint", "passing").stdout
    write(two_bars, "return 2 * x")
    dojo(two_bars, "run", "passing")
    for text in ("Hint 1 of 2 for passing\n\nWhat is a text?", "Hint 2 of 2 for passing\n\nConvert it."):
        assert text in dojo(two_bars, "hint", "passing").stdout
