"""What vector_projection must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from vector_projection import vector_projection

from dojo.testing import assert_array, assert_close, assert_leaves_alone, assert_refuses, matrices, numbers

X = [3.0, 4.0]
ONTO = [2.0, 1.0]

# Entries are multiples of 1/4 and at most 16 in absolute value, of vectors with at most four entries.  A
# projection is no longer than its vector, at most 32, and carries a few rounding errors of 1e-16 relative to
# that.
ROUNDING = 1e-10


def last_not_zero(rows):
    """Replace a last row of zeros by ones."""
    rows = rows.copy()
    if not rows[-1].any():
        rows[-1] = 1
    return rows


PAIRS = matrices(2).map(last_not_zero)
TRIPLES = matrices(3).map(last_not_zero)


def test_worked_example():
    """The shadow of (3, 4) on the line through (2, 1) is (4, 2), as computed by hand in the README."""
    assert_close(vector_projection(np.array(X), np.array(ONTO)), [4.0, 2.0])


def test_other_example():
    """Each entry of the shadow of (1, 2, 3) on the line through (1, 1, 1) is the mean, 2."""
    assert_close(vector_projection(np.array([1.0, 2.0, 3.0]), np.array([1.0, 1.0, 1.0])), [2.0, 2.0, 2.0])


def test_onto_an_axis():
    """The projection onto an axis leaves one entry, whatever the length of the vector along the axis."""
    assert_close(vector_projection(np.array([5.0, -7.0]), np.array([0.0, 3.0])), [0.0, -7.0])
    assert_close(vector_projection(np.array([5.0, -7.0]), np.array([-0.5, 0.0])), [5.0, 0.0])


def test_perpendicular():
    """The shadow of a vector that is perpendicular to the line is the zero vector."""
    assert_close(vector_projection(np.array([-3.0, 4.0]), np.array([4.0, 3.0])), [0.0, 0.0])


def test_on_the_line():
    """A vector on the line is its own shadow, forwards and backwards, and so is the zero vector."""
    assert_close(vector_projection(np.array([-6.0, 2.0]), np.array([3.0, -1.0])), [-6.0, 2.0])
    assert_close(vector_projection(np.zeros(2), np.array([3.0, -1.0])), [0.0, 0.0])


def test_fractions():
    """The shadow of (0.3, 0.1) on the line through (0.7, 0.1) is 0.44 times (0.7, 0.1)."""
    assert_close(vector_projection(np.array([0.3, 0.1]), np.array([0.7, 0.1])), [0.308, 0.044])


@pytest.mark.parametrize("scale", [1e-6, 1e6])
def test_units(scale):
    """The unit of x is that of its shadow, and the unit of the other vector does not matter."""
    assert_close(vector_projection(np.array(X), scale * np.array(ONTO)), [4.0, 2.0])
    found = assert_array(vector_projection(scale * np.array(X), np.array(ONTO)), (2,))
    assert_close(found / scale, [4.0, 2.0])


@given(PAIRS)
def test_rest_is_perpendicular(pair):
    """The remainder, x minus its projection, is perpendicular to the line."""
    x, onto = pair
    rest = x - assert_array(vector_projection(x.copy(), onto.copy()), x.shape)
    # A dot product with entries as large as 16: the rounding is 16 * 4 times as large.
    assert_close(float(np.sum(rest * onto)), 0.0, atol=100 * ROUNDING)


@given(PAIRS)
def test_again(pair):
    """The projection of a projection is the same projection."""
    x, onto = pair
    once = assert_array(vector_projection(x.copy(), onto.copy()), x.shape)
    assert_close(vector_projection(once.copy(), onto.copy()), once, atol=ROUNDING)


@given(PAIRS, st.sampled_from([2.0, 0.25, -1.0, -3.0, 1000.0]))
def test_only_the_line_matters(pair, c):
    """The vectors v and c v lie on the same line, so the projections onto both are equal."""
    x, onto = pair
    once = assert_array(vector_projection(x.copy(), onto.copy()), x.shape)
    assert_close(vector_projection(x.copy(), c * onto), once, atol=ROUNDING)


@given(TRIPLES, numbers())
def test_linear(rows, c):
    """The projection of c x + y is c times the projection of x plus the projection of y."""
    x, y, onto = rows
    of_x = assert_array(vector_projection(x.copy(), onto.copy()), x.shape)
    of_y = assert_array(vector_projection(y.copy(), onto.copy()), x.shape)
    assert_close(vector_projection(c * x + y, onto.copy()), c * of_x + of_y, atol=20 * ROUNDING)


def test_refuses_the_zero_vector():
    """The multiples of the zero vector do not form a line."""
    for n in (1, 2, 3):
        assert_refuses(vector_projection, np.ones(n), np.zeros(n), because="onto is zero")


def test_leaves_its_inputs_alone():
    """The function leaves x and onto unchanged."""
    assert_leaves_alone(vector_projection, np.array(X), np.array(ONTO))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of numbers, integers or not, work as well as arrays."""
    assert_close(vector_projection(X, ONTO), [4.0, 2.0])
    assert_close(vector_projection([3, 4], [2, 1]), [4.0, 2.0])
    assert_close(vector_projection([1, 0], [1, 1]), [0.5, 0.5])


# A power of 2 as a factor rounds nothing.
@pytest.mark.edge
@pytest.mark.parametrize("scale", [2.0**-700, 2.0**700])
def test_huge_and_tiny_vectors(scale):
    """No square overflows or underflows: for 2^700 (2, 1) and 2^-700 (2, 1) the line is the same."""
    assert_close(vector_projection(np.array(X), scale * np.array(ONTO)), [4.0, 2.0])
    found = assert_array(vector_projection(scale * np.array(X), scale * np.array(ONTO)), (2,))
    assert_close(found / scale, [4.0, 2.0])


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a vector are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(vector_projection, [1.0, wrong], ONTO, because=f"x holds {wrong}")
        assert_refuses(vector_projection, X, [wrong, 2.0], because=f"onto holds {wrong}")


@pytest.mark.edge
def test_refuses_different_lengths():
    """A vector has a shadow only on vectors of its own length."""
    for other in ([], [1.0], [1.0, 2.0, 3.0]):
        assert_refuses(vector_projection, X, other, because=f"x has 2 entries and onto has {len(other)}")
        assert_refuses(vector_projection, other, ONTO, because=f"x has {len(other)} entries and onto has 2")


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """A vector has one axis, and to have a direction it needs an entry."""
    assert_refuses(vector_projection, [X], [ONTO], because="x and onto have shape (1, 2)")
    assert_refuses(vector_projection, 2.0, 3.0, because="x and onto are numbers")
    assert_refuses(vector_projection, [], [], because="onto has no entries, so it is zero")
