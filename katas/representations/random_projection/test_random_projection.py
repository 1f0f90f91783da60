"""What random_projection must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from random_projection import random_projection

from dojo.testing import (
    assert_array,
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    rng,
)

# For normal entries |y|^2 / |x|^2, summed over N projections and times k, is chi-squared with m = N k
# degrees of freedom.  Chernoff's bounds for a relative error of e are exp(-m/2 (e - log(1 + e))) above and
# exp(m/2 (e + log(1 - e))) below; for signs they are at most exp(-m/2 (e^2/2 - e^3/3)).  For m = 2000 and
# e = 0.25 these are 2e-12, 6e-17 and 5e-12.
NEAR = 0.25
POINT = [[3.0, 4.0]]


def projected(x, k, chance):
    """Return the projection, checked for its kind and shape."""
    return assert_array(random_projection(np.array(x), k, chance), (len(x), k))


def mean_square(x, k, chance):
    """Return the mean squared length of one row over projections that have 2,000 entries together."""
    many = 2000 // k
    return sum(float(np.sum(projected(x, k, chance) ** 2)) for _ in range(many)) / many


def test_worked_example():
    """On average the squared length of (3, 4) is kept, even when k is only 2: it is 25."""
    assert_close(mean_square(POINT, 2, rng(1)), 25.0, rtol=NEAR)


def test_few_columns():
    """On average the squared length is kept when k = 20 is smaller than the number of features, 80."""
    found = mean_square(np.full((1, 80), 0.1), 20, rng(2))
    assert_at_least(found, (1 - NEAR) * 0.8)
    assert_at_most(found, (1 + NEAR) * 0.8)


def test_not_longer():
    """On average the squared length does not grow when k is large: k = 200 gives at most 25 % above 25."""
    assert_at_most(mean_square(POINT, 200, rng(3)), (1 + NEAR) * 25.0)


def test_not_shorter():
    """On average the squared length does not shrink when k is large: k = 200 gives at most 25 % below 25."""
    assert_at_least(mean_square(POINT, 200, rng(4)), (1 - NEAR) * 25.0)


# The number of positive entries is binomial (2000, 1/2).  By Hoeffding's inequality it is off by 150 or more
# with a probability of at most 2 exp(-2 150^2 / 2000) = 3.4e-10.  No entry is 0.
def test_either_sign():
    """The entries of y have mean 0: half of them are positive, up to chance."""
    positive = int(np.sum(projected(POINT, 2000, rng(5)) > 0))
    assert_close(float(positive), 1000.0, atol=150.0)


# With signs an entry is 7 or 1 times a constant, up to its sign, with equal chances; normal
# numbers all differ.  That all of 100 agree has a probability of 2^-99.
def test_columns_differ():
    """The columns of R are independent, so the entries of y do not all have the same absolute value."""
    entries = np.abs(projected(POINT, 100, rng(6)))
    assert_at_least(float(entries.max()), 1.01 * float(entries.min()))


def test_linear():
    """All rows use one matrix: equal rows go to equal rows, sums to sums, and multiples to multiples."""
    a, b = rng(7).uniform(-2, 2, (2, 5)) + 0.1
    y = projected(np.array([a, b, a, a + b, a - b, -3 * a, 0 * a]), 4, rng(8))
    p, q = y[0], y[1]
    # Sums of five terms of at most 10 have rounding errors below 1e-13.
    assert_close(y, np.array([p, q, p, p + q, p - q, -3 * p, 0 * p]), atol=1e-11)


def test_one_number():
    """With k = 1 each row becomes one number, which is linear in the row as well."""
    y = projected([[0.1, 0.7], [0.3, 2.1]], 1, rng(15))
    assert_close(y[1].copy(), 3 * y[0], atol=1e-11)


# The bound of the README for e = 1/2 and k = 800: 1225 * 2 exp(-800 (1/16 - 1/48)) = 8e-12.
def test_all_distances():
    """With k = 800 all 1,225 squared distances between 50 points in 2,000 dimensions are kept within 50 %."""
    x = rng(9).normal(size=(50, 2000))
    before, after = _squared_distances(x), _squared_distances(projected(x, 800, rng(10)))
    ratios = after / before
    assert_at_least(float(ratios.min()), 0.5)
    assert_at_most(float(ratios.max()), 1.5)


def _squared_distances(x):
    first, second = np.triu_indices(len(x), 1)
    squares = np.sum(x * x, axis=1)
    return squares[first] + squares[second] - 2 * (x @ x.T)[first, second]


# Two independent matrices of 20 x 10 signs agree with a probability of 2^-200.
def test_chance():
    """Equal generators give equal results, and a generator that has moved on gives another one."""
    x, chance = rng(11).uniform(1, 2, (3, 20)), rng(12)
    first = projected(x, 10, chance)
    assert_close(projected(x, 10, rng(12)), first)
    assert_at_least(float(np.abs(projected(x, 10, chance) - first).max()), 1e-9)


def test_leaves_its_inputs_alone():
    """The function leaves the data unchanged."""
    assert_leaves_alone(random_projection, np.array([[3.0, 4.1], [0.1, 2.0]]), 3, rng(13))


@pytest.mark.edge
def test_accepts_lists():
    """Lists of integers work as well as arrays of floats."""
    assert_close(random_projection([[3, 4]], 2, rng(14)), random_projection(np.array(POINT), 2, rng(14)))


@pytest.mark.edge
def test_refuses_wrong_arguments():
    """A data set is a matrix of numbers, and at least one number is kept for each row."""
    assert_refuses(random_projection, [3.0, 4.0], 1, rng(), because="x is not a matrix")
    assert_refuses(random_projection, [[3.0, math.nan]], 1, rng(), because="x holds a NaN")
    for k in (0, -1):
        assert_refuses(random_projection, POINT, k, rng(), because=f"k is {k}")
