"""What p_norm must satisfy.  README.md states the mathematics."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from p_norm import p_norm

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    matrices,
    numbers,
    vectors,
)

X = [3.0, -4.0]

# Entries are at most 16 in absolute value and norms at most 80.  A power and a root of degree up to 10 carry
# some ten relative errors of 1e-16 each.
DEGREES = st.sampled_from([1, 1.5, 2, 3, 10, math.inf])
ROUNDING = 1e-11


@pytest.mark.parametrize(("p", "norm"), [(1, 7.0), (2, 5.0), (3, 91 ** (1 / 3)), (math.inf, 4.0)])
def test_worked_example(p, norm):
    """The norms of (3, -4) computed by hand in the README: 7, 5, the cube root of 91, and 4."""
    assert_close(p_norm(np.array(X), p), norm)


def test_one_entry():
    """Every norm of a vector with one entry is the absolute value of that entry."""
    for p in (1, 1.5, 2, 7, math.inf):
        assert_close(p_norm(np.array([-2.5]), p), 2.5)


@pytest.mark.parametrize("p", [1, 1.5, 2, 4, math.inf])
def test_equal_entries(p):
    """The vector of n ones has norm n^(1/p)."""
    assert_close(p_norm(np.ones(16), p), 16 ** (1 / p))


def test_between_one_and_two():
    """The degree may be any number: for p = 3/2, (1, 4) has norm (1 + 8)^(2/3)."""
    assert_close(p_norm(np.array([1.0, 4.0]), 1.5), 9 ** (2 / 3))


def test_zero():
    """The zero vector has norm 0."""
    for p in (1, 2, 3.5, math.inf):
        assert_close(p_norm(np.zeros(3), p), 0.0)


@pytest.mark.parametrize("unit", [1.0, 1e-6, 1e6])
def test_fractions(unit):
    """In every unit, (0.1, -0.7) has length sqrt(0.5): a factor of 10^6 or 10^-6 comes out."""
    assert_close(assert_number(p_norm(unit * np.array([0.1, -0.7]), 2)) / unit, math.sqrt(0.5))


# A power of 2 as a factor rounds nothing.
@pytest.mark.parametrize("scale", [2.0**-700, 2.0**700])
@pytest.mark.parametrize(("p", "norm"), [(1, 7.0), (2, 5.0), (math.inf, 4.0)])
def test_huge_and_tiny_entries(p, norm, scale):
    """A norm is measured in the unit of its vector: 2^700 and 2^-700 are factors like any other."""
    assert_close(assert_number(p_norm(scale * np.array([*X, 0.0]), p)) / scale, norm)


# The other term is (1/2)^1000, far below rounding.
def test_large_p():
    """For a large p the largest entry dominates: for p = 1000, (1/2, -1/4) has norm 1/2 up to rounding."""
    assert_close(p_norm(np.array([0.5, -0.25]), 1000), 0.5)
    assert_close(p_norm(np.array([5.0, -5.0]), 1000), 5 * 2 ** (1 / 1000))


@given(vectors(), DEGREES, numbers())
def test_factor(x, p, c):
    """A factor comes out as its absolute value: the norm of c x is |c| times the norm of x."""
    norm = assert_number(p_norm(x.copy(), p))
    assert_close(p_norm(c * x, p), abs(c) * norm, atol=ROUNDING)


@given(matrices(2), DEGREES)
def test_triangle(pair, p):
    """No detour is shorter: the norm of x + y is at most the sum of the two norms."""
    x, y = pair
    sides = assert_number(p_norm(x.copy(), p)) + assert_number(p_norm(y.copy(), p))
    assert_at_most(assert_number(p_norm(x + y, p)), sides, slack=ROUNDING)


@given(vectors())
def test_falls_with_p(x):
    """The norm does not grow with p, and is never below the largest absolute value, its limit."""
    norms = [assert_number(p_norm(x.copy(), p)) for p in (1, 1.5, 2, 3, 10, math.inf)]
    for larger, smaller in pairwise(norms):
        assert_at_least(larger, smaller, slack=ROUNDING)
    assert_close(norms[-1], float(np.max(np.abs(x))))


@given(vectors(), st.sampled_from([1, 1.5, 2, 3, 4.5]))
def test_agrees_with_the_definition(x, p):
    """The norm is the p-th root of the sum of the powers, term by term."""
    assert_close(p_norm(x, p), math.fsum(abs(entry) ** p for entry in x) ** (1 / p), atol=ROUNDING)


@pytest.mark.parametrize("p", [0.999, 0.5, 0, -1])
def test_refuses_degrees_below_one(p):
    """For p below 1 the triangle inequality fails, so there is no norm."""
    assert_refuses(p_norm, np.array(X), p, because=f"p is {p}")


def test_leaves_its_inputs_alone():
    """The function leaves x unchanged."""
    assert_leaves_alone(p_norm, np.array(X), 3)
    assert_leaves_alone(p_norm, np.array(X), math.inf)


@pytest.mark.edge
def test_accepts_lists():
    """A list of numbers, integers or not, works as well as an array."""
    assert_close(p_norm(X, 2), 5.0)
    assert_close(p_norm([3, -4], 1), 7.0)
    assert_close(p_norm([1, 1], 2), math.sqrt(2))


@pytest.mark.edge
def test_no_entries():
    """A vector with no entries has norm 0."""
    for p in (1, 2, 3.5, math.inf):
        assert_close(p_norm(np.zeros(0), p), 0.0)


@pytest.mark.edge
def test_refuses_a_degree_that_is_nan():
    """NaN is not a degree: it is not at least 1."""
    assert_refuses(p_norm, X, math.nan, because="p is nan")


@pytest.mark.edge
@pytest.mark.parametrize("p", [1, 2, math.inf])
def test_refuses_entries_that_are_not_finite(p):
    """The entries of a vector are finite numbers."""
    for wrong in (math.nan, math.inf, -math.inf):
        assert_refuses(p_norm, [1.0, wrong], p, because=f"x holds {wrong}")
        assert_refuses(p_norm, [wrong, 1.0], p, because=f"x holds {wrong}")


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """A vector has one axis; for matrices there are other norms."""
    for x in (2.0, [X], [[3.0], [-4.0]]):
        assert_refuses(p_norm, x, 2, because=f"x has shape {np.shape(x)}")
