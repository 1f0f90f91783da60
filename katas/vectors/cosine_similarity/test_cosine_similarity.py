"""What cosine_similarity must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from cosine_similarity import cosine_similarity
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
)

X = [1.0, 2.0, 2.0]
Y = [4.0, 0.0, 3.0]


def not_zero(rows):
    """Replace a row of zeros by ones."""
    return np.where(rows.any(axis=1, keepdims=True), rows, 1.0)


# Two vectors with one to four entries, which are multiples of 1/4 and at most 16 in absolute value.  A
# quotient of sums of four products, and of roots of such sums, carries a few rounding errors of 1e-16.
PAIRS = matrices(2).map(not_zero)


def test_worked_example():
    """The cosine computed by hand in the README: 10 / (3 * 5) = 2/3."""
    assert_close(cosine_similarity(np.array(X), np.array(Y)), 2 / 3)


def test_same_direction():
    """Vectors that point in the same direction have cosine 1, however long they are."""
    assert_close(cosine_similarity(np.array(X), np.array([2.0, 4.0, 4.0])), 1.0)
    assert_close(cosine_similarity(np.array(Y), np.array(Y)), 1.0)


def test_opposite():
    """Vectors that point in opposite directions have cosine -1."""
    assert_close(cosine_similarity(np.array([1.0, -2.0]), np.array([-3.0, 6.0])), -1.0)


def test_perpendicular():
    """A quarter turn takes (3, 4) to (-4, 3), and the cosine of a right angle is 0."""
    assert_close(cosine_similarity(np.array([3.0, 4.0]), np.array([-4.0, 3.0])), 0.0)


def test_one_entry():
    """On a line there are two directions: the cosine is 1 or -1."""
    assert_close(cosine_similarity(np.array([2.0]), np.array([5.0])), 1.0)
    assert_close(cosine_similarity(np.array([2.0]), np.array([-0.5])), -1.0)


# Products of sines and cosines, with a few rounding errors of 1e-16.
@pytest.mark.parametrize("angle", [0.5, 1.0, math.pi / 2, 2.0, 3.0])
def test_angle(angle):
    """Two directions in the plane that differ by an angle have the cosine of that angle."""
    x = np.array([3 * math.cos(0.3), 3 * math.sin(0.3)])
    y = np.array([0.5 * math.cos(0.3 + angle), 0.5 * math.sin(0.3 + angle)])
    assert_close(cosine_similarity(x, y), math.cos(angle))


# In each of these the plain formula gives 1.0000000000000002 with one of the factors, however it is written.
def test_never_beyond_one():
    """A cosine is at most 1 and at least -1, without any tolerance."""
    factors = [1.0, 3.0, 0.1, -1.0, -3.0, -0.1]
    for x in ([0.2, 0.7], [0.2, 0.4, 0.9], [0.3, 0.8, 0.8], [0.7, 0.7, 0.7], [0.1, 0.3, 0.7, 0.8]):
        found = [assert_number(cosine_similarity(np.array(x), factor * np.array(x))) for factor in factors]
        assert_close(np.array(found), np.sign(factors))
        assert_at_most(max(map(abs, found)), 1.0)


def test_units():
    """The unit of measurement does not matter: factors of 10^6 and 10^-6 do not change the angle."""
    for unit in (1e6, 1e-6):
        assert_close(cosine_similarity(unit * np.array(X), np.array(Y)), 2 / 3)
        assert_close(cosine_similarity(np.array(X), unit * np.array(Y)), 2 / 3)


@given(PAIRS)
def test_symmetric(pair):
    """The angle from x to y is the angle from y to x, and its cosine lies in [-1, 1]."""
    x, y = pair
    found = assert_number(cosine_similarity(x.copy(), y.copy()))
    assert_at_most(abs(found), 1.0)
    assert_close(cosine_similarity(y.copy(), x.copy()), found)


@given(PAIRS, st.sampled_from([2.0, 0.25, -1.0, -8.0, 1024.0]))
def test_scale(pair, c):
    """A positive factor changes nothing, and a negative one flips the sign."""
    x, y = pair
    found = assert_number(cosine_similarity(x.copy(), y.copy()))
    assert_close(cosine_similarity(c * x, y.copy()), math.copysign(1.0, c) * found)
    assert_close(cosine_similarity(x.copy(), c * y), math.copysign(1.0, c) * found)


@given(PAIRS)
def test_agrees_with_the_distance(pair):
    """The squared distance between two vectors of norm 1 is 2 - 2 cos(angle)."""
    x, y = (v / math.hypot(*v) for v in pair)
    assert_close(2 - 2 * assert_number(cosine_similarity(*pair)), float(np.sum((x - y) ** 2)))


def test_refuses_the_zero_vector():
    """The zero vector has no direction, so it forms no angle with any vector."""
    for n in (1, 2, 3):
        assert_refuses(cosine_similarity, np.zeros(n), np.ones(n), because="x is zero")
        assert_refuses(cosine_similarity, np.ones(n), np.zeros(n), because="y is zero")


def test_leaves_its_inputs_alone():
    """The function leaves x and y unchanged."""
    assert_leaves_alone(cosine_similarity, np.array(X), np.array(Y))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of numbers, integers or not, work as well as arrays."""
    assert_close(cosine_similarity(X, Y), 2 / 3)
    assert_close(cosine_similarity([1, 2, 2], [4, 0, 3]), 2 / 3)


# A power of 2 as a factor rounds nothing.
@pytest.mark.edge
@pytest.mark.parametrize("scale", [2.0**-700, 2.0**700])
def test_huge_and_tiny_entries(scale):
    """No square overflows or underflows: factors of 2^700 and 2^-700 do not change the angle."""
    assert_close(cosine_similarity(scale * np.array(X), np.array(Y)), 2 / 3)
    assert_close(cosine_similarity(np.array(X), scale * np.array(Y)), 2 / 3)
    assert_close(cosine_similarity(scale * np.array(X), scale * np.array(Y)), 2 / 3)


@pytest.mark.edge
def test_refuses_entries_that_are_not_finite():
    """The entries of a vector are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(cosine_similarity, [1.0, wrong], [1.0, 2.0], because=f"x holds {wrong}")
        assert_refuses(cosine_similarity, [1.0, 2.0], [wrong, 2.0], because=f"y holds {wrong}")


@pytest.mark.edge
def test_refuses_different_lengths():
    """There is an angle only between vectors of the same length."""
    for other in ([], [1.0], [1.0, 2.0], [1.0, 2.0, 3.0, 4.0]):
        assert_refuses(cosine_similarity, X, other, because=f"x has 3 entries and y has {len(other)}")
        assert_refuses(cosine_similarity, other, X, because=f"x has {len(other)} entries and y has 3")


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """A vector has one axis and at least one entry."""
    assert_refuses(cosine_similarity, [X], [Y], because="x and y have shape (1, 3)")
    assert_refuses(cosine_similarity, 2.0, 3.0, because="x and y are numbers")
    assert_refuses(cosine_similarity, [], [], because="x and y have no entries, so they are zero")
