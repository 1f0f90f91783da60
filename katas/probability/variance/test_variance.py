"""What variance must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from variance import variance

from dojo.testing import (
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    distributions,
    numbers,
    vectors,
)

FACES = [1.0, 2.0, 3.0, 4.0, 5.0, 6.0]
FAIR = [1 / 6] * 6
LOADED = [0.1, 0.1, 0.1, 0.1, 0.1, 0.5]

# The numbers drawn are at most 16 in absolute value, sums of two of them 32, and squared deviations at most
# 64^2.  A sum of up to 25 such terms, with weights that sum to 1, is right within some 1e-12.
ROUNDING = 1e-10


def random_variables():
    """Return a strategy for up to five values and their probabilities, some of which may be 0."""
    return distributions(zeros=True).flatmap(lambda p: st.tuples(vectors(len(p)), st.just(p)))


def test_worked_example():
    """A fair die has variance 35/12."""
    assert_close(variance(np.array(FACES), np.array(FAIR)), 35 / 12)


def test_loaded_die():
    """A die that shows 6 half of the time has variance 13/4."""
    assert_close(variance(np.array(FACES), np.array(LOADED)), 13 / 4)


def test_zero_or_one():
    """A score that is 1 with probability p, and otherwise 0, has variance p (1 - p)."""
    for p in (0.1, 0.3, 0.5):
        assert_close(variance(np.array([0.0, 1.0]), np.array([1 - p, p])), p * (1 - p))


def test_certain():
    """A certain value has variance 0, whether it is listed alone, twice, or among impossible ones."""
    assert_close(variance(np.array([0.3]), np.array([1.0])), 0.0)
    assert_close(variance(np.array([0.3, 0.3]), np.array([0.4, 0.6])), 0.0)
    assert_close(variance(np.array([7.0, 0.3, -9.0]), np.array([0.0, 1.0, 0.0])), 0.0)


# The mean 1e9 + 1 and the deviations -1 and 1 are exact.  A mean that is off by a few of its roundings, of
# 1e-7 each, adds only its square, 1e-13.
def test_large_values():
    """For 1e9 and 1e9 + 2, each with probability 1/2, the deviations are -1 and 1, so the variance is 1."""
    assert_close(variance(np.array([1e9, 1e9 + 2]), np.array([0.5, 0.5])), 1.0)


def test_scales():
    """In a unit that is a million times smaller or larger, the variance changes by the square of it."""
    for unit in (1e-6, 1e6):
        found = variance(unit * np.array(FACES), np.array(LOADED))
        assert_close(found, unit**2 * 13 / 4, atol=0)


@given(random_variables(), numbers(), numbers())
def test_shift_and_scale(variable, a, b):
    """Var(a X + b) = a^2 Var(X): a shift changes nothing, and a factor counts with its square."""
    values, p = variable
    expected = a**2 * assert_number(variance(values, p))
    # Squared deviations are now at most (16 * 32)^2, so rounding is 64 times as large.
    assert_close(variance(a * values + b, p), expected, atol=64 * ROUNDING)


@given(random_variables())
def test_second_moment(variable):
    """Var(X) = E[X^2] - E[X]^2; for small numbers, floats can compute it in this way too."""
    values, p = variable
    mean = math.fsum(p * values)
    assert_close(variance(values, p), math.fsum(p * values**2) - mean**2, atol=ROUNDING)


@given(random_variables(), numbers())
def test_mean_is_the_best_guess(variable, c):
    """E[(X - c)^2] is Var(X) plus the square of the distance of c from the mean."""
    values, p = variable
    around_c = math.fsum(p * (values - c) ** 2)
    assert_close(variance(values, p), around_c - (math.fsum(p * values) - c) ** 2, atol=ROUNDING)


@given(random_variables())
def test_two_throws(variable):
    """The variance is half of the mean squared difference of two independent throws."""
    values, p = variable
    squares = (values[:, np.newaxis] - values) ** 2
    expected = math.fsum((np.outer(p, p) * squares).ravel()) / 2
    assert_close(variance(values, p), expected, atol=ROUNDING)


@given(random_variables(), random_variables())
def test_adds_over_independent(first, second):
    """The variance of a sum of two independent random variables is the sum of their variances."""
    (x, p), (y, q) = first, second
    together = variance((x[:, np.newaxis] + y).ravel(), np.outer(p, q).ravel())
    expected = assert_number(variance(x, p)) + assert_number(variance(y, q))
    assert_close(together, expected, atol=ROUNDING)


@given(random_variables())
def test_agrees_with_the_definition(variable):
    """Var(X) is the sum of the p_i (x_i - mean)^2."""
    values, p = (array.tolist() for array in variable)
    mean = math.fsum(b * a for a, b in zip(values, p, strict=True))
    expected = math.fsum(b * (a - mean) ** 2 for a, b in zip(values, p, strict=True))
    assert_close(variance(np.array(values), np.array(p)), expected, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the values and the probabilities unchanged."""
    assert_leaves_alone(variance, np.array(FACES), np.array(LOADED))


@pytest.mark.edge
def test_accepts_lists_of_integers_and_rounded_sums():
    """Lists of integers work as well as arrays of floats, and a sum within 1e-9 of 1 counts as 1."""
    assert_close(variance([7, 4], [0, 1]), 0.0)
    assert_close(variance([7.0, 4.0], [0.5, 0.5 + 5e-10]), 9 / 4, rtol=1e-8)


@pytest.mark.edge
def test_refuses_other_lengths():
    """Each value has one probability, and both are vectors."""
    assert_refuses(variance, FACES, [1.0], because="there are 6 values and 1 probability")
    assert_refuses(variance, [7.0], FAIR, because="there are 1 value and 6 probabilities")
    assert_refuses(variance, 7.0, 1.0, because="values is a single number")
    assert_refuses(variance, [[1.0, 2.0]], [[0.5, 0.5]], because="values is a matrix")


@pytest.mark.edge
def test_refuses_what_is_not_a_distribution():
    """Probabilities are at least 0 and sum to 1."""
    for wrong in ([1.5, -0.5], [math.nan, 1.0], [0.5, 0.4], [0.5, 0.5 + 1.5e-9]):
        because = "a probability is negative or NaN, or the sum is not 1"
        assert_refuses(variance, [1.0, 2.0], wrong, because=because)
