"""What expected_value must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from expected_value import expected_value
from hypothesis import given
from hypothesis import strategies as st

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

# Sums of at most five terms p_i g(x_i), where |g| is at most 16^2 + 16: with a few relative errors of 1e-16
# in each term they are right within 1e-12, and differences of a few such sums within 1e-11.
ROUNDING = 1e-11


def random_variables():
    """Return a strategy for up to five values and their probabilities, some of which may be 0."""
    return distributions(zeros=True).flatmap(lambda p: st.tuples(vectors(len(p)), st.just(p)))


def square(x):
    return x * x


def test_worked_example():
    """A fair die has mean 7/2, and its square has mean 91/6, which is not the square of 7/2."""
    assert_close(expected_value(np.array(FACES), np.array(FAIR)), 7 / 2)
    assert_close(expected_value(np.array(FACES), np.array(FAIR), square), 91 / 6)


def test_loaded_die():
    """A die that shows 6 half of the time has mean 9/2, and its square has mean 47/2."""
    assert_close(expected_value(np.array(FACES), np.array(LOADED)), 9 / 2)
    assert_close(expected_value(np.array(FACES), np.array(LOADED), square), 47 / 2)


def test_repeated_values():
    """The value 1 with probabilities 0.1 and 0.3 is the value 1 with probability 0.4: the mean is 2.8."""
    assert_close(expected_value(np.array([1.0, 1.0, 4.0]), np.array([0.1, 0.3, 0.6])), 2.8)


def test_certain():
    """A certain value is its own mean, whatever other values could be thought of."""
    assert_close(expected_value(np.array([0.3]), np.array([1.0])), 0.3)
    assert_close(expected_value(np.array([7.0, 0.3, -9.0]), np.array([0.0, 1.0, 0.0]), square), 0.09)


def test_probability_of_an_event():
    """If g is 1 on an event and 0 elsewhere, its mean is the probability: 0.6 for X > 4, 0.7 for even."""
    faces, loaded = np.array(FACES), np.array(LOADED)
    assert_close(expected_value(faces, loaded, lambda x: 1.0 * (x > 4)), 0.6)
    assert_close(expected_value(faces, loaded, lambda x: 1.0 * (x % 2 == 0)), 0.7)


def test_scales():
    """The unit in which the values are measured changes only the unit of the mean."""
    for unit in (1e-6, 1e6):
        mean = expected_value(unit * np.array(FACES), np.array(LOADED))
        assert_close(mean, unit * 9 / 2, atol=0)


@given(random_variables(), numbers(), numbers())
def test_linear(variable, a, b):
    """E[a X + b] = a E[X] + b, so the mean of a constant is the constant."""
    values, p = variable
    expected = a * assert_number(expected_value(values, p)) + b
    assert_close(expected_value(values, p, lambda x: a * x + b), expected, atol=ROUNDING)
    assert_close(expected_value(values, p, lambda x: 0 * x + b), b, atol=ROUNDING)


@given(random_variables())
def test_sum(variable):
    """The mean of a sum is the sum of the means: E[X^2 + |X|] = E[X^2] + E[|X|]."""
    values, p = variable
    parts = [assert_number(expected_value(values, p, g)) for g in (square, abs)]
    assert_close(expected_value(values, p, lambda x: x * x + abs(x)), sum(parts), atol=ROUNDING)


@given(random_variables())
def test_order(variable):
    """The order of the values does not matter, if their probabilities move with them."""
    values, p = variable
    mean = assert_number(expected_value(values, p))
    assert_close(expected_value(values[::-1].copy(), p[::-1].copy()), mean, atol=ROUNDING)


@given(random_variables(), numbers())
def test_monotone(variable, c):
    """If h is nowhere below g, E[h(X)] is not below E[g(X)]: here h(x) is the larger of x and c."""
    values, p = variable
    mean = assert_number(expected_value(values, p))
    larger = assert_number(expected_value(values, p, lambda x: np.maximum(x, c)))
    assert_close(max(larger, mean, c), larger, atol=ROUNDING)


@given(random_variables())
def test_agrees_with_the_definition(variable):
    """E[g(X)] is the sum of the p_i g(x_i)."""
    values, p = variable
    expected = math.fsum(b * (a - 1) * a for a, b in zip(values.tolist(), p.tolist(), strict=True))
    assert_close(expected_value(values, p, lambda x: (x - 1) * x), expected, atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the values and the probabilities unchanged."""
    assert_leaves_alone(expected_value, np.array(FACES), np.array(LOADED))
    assert_leaves_alone(expected_value, np.array(FACES), np.array(LOADED), square)


@pytest.mark.edge
def test_accepts_lists_of_integers_and_rounded_sums():
    """Lists of integers work as well as arrays of floats, and a sum within 1e-9 of 1 counts as 1."""
    assert_close(expected_value([7, 4], [0, 1], square), 16.0)
    assert_close(expected_value([7.0, 4.0], [0.5, 0.5 + 5e-10]), 5.5, rtol=1e-8)


@pytest.mark.edge
def test_impossible_infinite_values():
    """A value with probability 0 adds nothing, even if g is infinite there: 1/x at 0."""

    def reciprocal(x):
        with np.errstate(divide="ignore"):
            return np.divide(1.0, x)

    assert_close(expected_value(np.array([0.0, 2.0]), np.array([0.0, 1.0]), reciprocal), 0.5)


@pytest.mark.edge
def test_refuses_other_lengths():
    """Each value has one probability, and both are vectors."""
    assert_refuses(expected_value, FACES, [0.5, 0.5], because="there are 6 values and 2 probabilities")
    assert_refuses(expected_value, [7.0], FAIR, because="there are 1 value and 6 probabilities")
    assert_refuses(expected_value, 7.0, 1.0, because="values is a single number")
    assert_refuses(expected_value, [[1.0, 2.0]], [[0.5, 0.5]], because="values is a matrix")


@pytest.mark.edge
def test_refuses_what_is_not_a_distribution():
    """Probabilities are at least 0 and sum to 1."""
    for wrong in ([1.5, -0.5], [math.nan, 1.0], [0.5, 0.4], [0.5, 0.5 + 1.5e-9]):
        because = "a probability is negative or NaN, or the sum is not 1"
        assert_refuses(expected_value, [1.0, 2.0], wrong, because=because)
