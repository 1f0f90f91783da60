"""A property that fails is shown as lines that can be pasted into a Python prompt."""

import json
import subprocess
import sys

import numpy as np
import pytest

from dojo.diagnosis.snippet import written

SUITE = '''
"""Properties."""

import numpy as np
from hypothesis import given

from dojo.testing import assert_close, vectors
from failing import failing as f


@given(vectors())
def test_is_odd(x):
    """f(-x) is -f(x)."""
    assert_close(f(-x), -f(x))


@given(vectors())
def test_of_a_function(x):
    """A function cannot be written down."""
    assert_close(f(x, lambda: 0), x)
'''
STUB = "def failing(x, g=None):\n    return x * x\n"


@pytest.fixture
def tests(course, dojo):
    """Return what is told of the two properties."""
    folder = course / "katas" / "verdicts" / "failing"
    (folder / "test_failing.py").write_text(SUITE, encoding="utf-8")
    (folder / "failing.py").write_text(STUB, encoding="utf-8")
    (result,) = json.loads(dojo(course, "run", "failing", "--json").stdout)
    return folder, {test["name"]: test for test in result["tests"]}


def test_the_calls_of_the_simplest_example_are_shown(tests):
    """The snippet has the imports and each call, with what came of it."""
    _, results = tests
    lines = results["test_is_odd"]["snippet"].splitlines()
    assert lines[:2] == ["from numpy import array", "from failing import failing"]
    assert len(lines) == 4
    assert all(line.startswith("failing(array([") for line in lines[2:])
    assert "Falsifying" not in results["test_is_odd"]["message"]


def test_it_can_be_pasted(tests, learner):
    """Python runs the snippet in the kata's folder, and gets the values that are shown."""
    folder, results = tests
    *imports, first, _ = results["test_is_odd"]["snippet"].splitlines()
    call, _, shown = first.partition("  # ")
    text = "\n".join([*imports, f"print(repr(array({call})))"])
    run = subprocess.run(
        [sys.executable, "-c", text], cwd=folder, env=learner, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    returned = eval(run.stdout, {"array": np.array})
    assert str(returned.tolist()[0]).rstrip("0").rstrip(".") in shown


def test_what_cannot_be_written_is_left_to_hypothesis(tests):
    """For an argument that is not a plain value there is no snippet, but hypothesis' own words."""
    _, results = tests
    assert results["test_of_a_function"]["snippet"] == ""
    assert "test_of_a_function(" in results["test_of_a_function"]["message"]


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (np.array([0.1, np.inf]), "array([0.1, inf])"),
        (np.zeros((0, 2)), "zeros((0, 2))"),
        (np.array([[1, 2]]), "array([[1, 2]])"),
        (np.float64(0.25), "0.25"),
        ((1,), "(1,)"),
        (([None, "a"], True), "([None, 'a'], True)"),
    ],
)
def test_values_are_written_as_python(value, text):
    """Arrays, numbers, texts, lists and tuples are written so that Python reads them back."""
    assert written(value) == text


@pytest.mark.parametrize("value", [len, np.array(["a"]), np.array([1], dtype=np.float32), {1}, object()])
def test_other_values_are_refused(value):
    """What would not come back as it was is refused."""
    with pytest.raises(ValueError, match="cannot be written down"):
        written(value)
