"""What the mutants of a solution are: each small change is made once, and the rarer ones on request."""

import pytest

from dojo.authoring.mutation import mutants
from dojo.implementation.source import Source

# A line of a solution, and what is made of it only in a thorough check.
RARER = {
    "return x[i, j]": {"return x[j, i]"},
    "return x[i]": {"return x[i + 1]", "return x[i - 1]"},
    "return a or b": {"return a", "return b"},
    "return a <= b": {"return a > b"},
    "return 2.5 * x": {"return 2500.0 * x", "return 0.0025 * x"},
    "return f(x, dtype=float)": {"return f(x, dtype='float32')"},
}


def changed(line, *, thorough):
    """Return what a line of a function becomes in its mutants."""
    source = Source("f.py", f"def g(a, b, f, x, i, j):\n    {line}\n".encode())
    made = [mutant.source.text() for mutant in mutants(source, thorough=thorough)]
    assert len(made) == len(set(made))
    return {text.splitlines()[1].strip() for text in made}


@pytest.mark.parametrize("line", RARER)
def test_rarer_changes_are_made_on_request(line):
    """A thorough check makes all that a quick one makes, and the rarer changes."""
    quick, thorough = changed(line, thorough=False), changed(line, thorough=True)
    assert RARER[line] <= thorough
    assert quick < thorough


def test_loops_are_left_early_or_late():
    """`continue` becomes `break`, and the other way round."""
    source = Source(
        "f.py", b"def f(x):\n    for y in x:\n        if y:\n            continue\n        break\n"
    )
    made = {mutant.change for mutant in mutants(source, thorough=True)}
    assert {"`continue` → `break` in `continue`", "`break` → `continue` in `break`"} <= made


def test_a_guard_is_an_input_check():
    """What only refuses or converts may be noticed by an edge alone."""
    text = b"def f(x):\n    if x < 1:\n        raise ValueError\n    return 2 * x\n"
    by_line = {(mutant.line, mutant.input_check) for mutant in mutants(Source("f.py", text))}
    assert by_line == {(2, True), (4, False)}
