"""What jensen_shannon_divergence must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jensen_shannon_divergence import jensen_shannon_divergence

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    distribution_pairs,
    distributions,
    rng,
)

CERTAIN = [1.0, 0.0]
FAIR = [1 / 2, 1 / 2]

# Probabilities drawn here are 0 or at least 1/45, so the logarithm of a ratio is at most 4 in absolute value.
# Each of up to ten terms carries a few rounding errors of 1e-16 of that: together less than 1e-14.
ROUNDING = 1e-12


def entropy(p):
    """Return the entropy of a distribution."""
    return math.fsum(-value * math.log(value) for value in p.tolist() if value > 0)


def test_worked_example():
    """The value computed by hand in the README: 3/4 log(4/3), about 0.2158."""
    expected = 3 / 4 * math.log(4 / 3)
    assert_close(jensen_shannon_divergence(np.array(CERTAIN), np.array(FAIR)), expected)
    assert_close(jensen_shannon_divergence(np.array(FAIR), np.array(CERTAIN)), expected)


def test_three_outcomes():
    """For (1/2, 1/2, 0) and (0, 1/2, 1/2) the mean is (1/4, 1/2, 1/4), and the result is 1/2 log 2."""
    p, q = np.array([0.5, 0.5, 0.0]), np.array([0.0, 0.5, 0.5])
    assert_close(jensen_shannon_divergence(p, q), math.log(2) / 2)


def test_tenths():
    """For (0.1, 0.9) and (0.3, 0.7) the mean is (0.2, 0.8)."""
    first = 0.1 * math.log(0.1 / 0.2) + 0.9 * math.log(0.9 / 0.8)
    second = 0.3 * math.log(0.3 / 0.2) + 0.7 * math.log(0.7 / 0.8)
    result = jensen_shannon_divergence(np.array([0.1, 0.9]), np.array([0.3, 0.7]))
    assert_close(result, (first + second) / 2)


@pytest.mark.parametrize(
    ("p", "q"),
    [([1.0, 0.0], [0.0, 1.0]), ([0.1, 0.9, 0.0, 0.0], [0.0, 0.0, 0.3, 0.7])],
    ids=["certain", "two-and-two"],
)
def test_nothing_in_common(p, q):
    """If p and q have no possible outcome in common, each outcome gives away the coin: log 2."""
    assert_close(jensen_shannon_divergence(np.array(p), np.array(q)), math.log(2))


def test_outcome_that_neither_allows():
    """An outcome that is impossible in both changes nothing."""
    p, q = np.array([1.0, 0.0, 0.0]), np.array([0.5, 0.0, 0.5])
    assert_close(jensen_shannon_divergence(p, q), 3 / 4 * math.log(4 / 3))


@given(distributions(zeros=True))
def test_zero_at_itself(p):
    """A distribution does not differ from itself: JS(p, p) = 0."""
    assert_close(jensen_shannon_divergence(p, p.copy()), 0.0, atol=ROUNDING)


@given(distribution_pairs(zeros=True))
def test_symmetric(pair):
    """Swapping p and q changes nothing."""
    p, q = pair
    assert_close(
        jensen_shannon_divergence(q, p), assert_number(jensen_shannon_divergence(p, q)), atol=ROUNDING
    )


@given(distribution_pairs(zeros=True))
def test_between_the_bounds(pair):
    """JS is at most log 2, and at least an eighth of the squared L1 distance, so it is 0 only at p = q."""
    p, q = pair
    result = assert_number(jensen_shannon_divergence(p, q))
    assert_at_least(result, float(np.abs(p - q).sum() ** 2 / 8), slack=ROUNDING)
    assert_at_most(result, math.log(2), slack=ROUNDING)


@given(distribution_pairs(zeros=True), st.data())
def test_square_root_is_a_distance(pair, data):
    """The square root of JS satisfies the triangle inequality."""
    p, q = pair
    r = data.draw(distributions(len(p), zeros=True))
    # Rounding errors of 1e-14 in a divergence are at most 1e-7 in its square root.
    direct, first, second = (
        math.sqrt(max(0.0, assert_number(jensen_shannon_divergence(a, b))))
        for a, b in ((p, r), (p, q), (q, r))
    )
    assert_at_most(direct, first + second, slack=1e-6)


@given(distribution_pairs(zeros=True))
def test_difference_of_entropies(pair):
    """JS is the entropy of the mean minus the mean of the entropies."""
    p, q = pair
    expected = entropy((p + q) / 2) - (entropy(p) + entropy(q)) / 2
    assert_close(jensen_shannon_divergence(p, q), expected, atol=ROUNDING)


def test_guessing_the_coin():
    """Seeing an outcome lowers the uncertainty about the coin that chose p or q by JS, on average."""
    # The smallest probability is 1/400, and its logarithm less than 6 in absolute value: as with ROUNDING.
    counts = rng().integers(1, 9, size=(2, 50))
    p, q = counts / counts.sum(axis=1, keepdims=True)
    seen = (p + q) / 2
    left = sum(m * entropy(np.array([a, b]) / (2 * m)) for a, b, m in zip(p, q, seen, strict=True))
    assert_close(jensen_shannon_divergence(p.copy(), q.copy()), math.log(2) - left, atol=ROUNDING)


@given(distribution_pairs(zeros=True))
def test_agrees_with_the_definition(pair):
    """JS is half of D(p || m) plus half of D(q || m), where m is the mean of p and q."""
    p, q = pair
    m = [(a + b) / 2 for a, b in zip(p, q, strict=True)]
    terms = [a * math.log(a / c) / 2 for x in (p, q) for a, c in zip(x, m, strict=True) if a > 0]
    assert_close(jensen_shannon_divergence(p, q), math.fsum(terms), atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves p and q unchanged."""
    assert_leaves_alone(jensen_shannon_divergence, np.array([0.25, 0.0, 0.75]), np.array([0.5, 0.5, 0.0]))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(jensen_shannon_divergence(CERTAIN, FAIR), 3 / 4 * math.log(4 / 3))
    assert_close(jensen_shannon_divergence([0, 1], np.array([1, 0])), math.log(2))


@pytest.mark.edge
def test_refuses_different_shapes():
    """Two distributions over the same outcomes are two vectors of the same length."""
    assert_refuses(jensen_shannon_divergence, [1.0], FAIR, because="p has 1 entry and q has 2")
    assert_refuses(jensen_shannon_divergence, [FAIR], [FAIR], because="p and q are not vectors")


@pytest.mark.edge
def test_refuses_what_is_not_a_probability():
    """No probability is negative or NaN, in p or in q."""
    for wrong in ([1.5, -0.5], [math.nan, 1.0]):
        assert_refuses(jensen_shannon_divergence, wrong, FAIR, because="an entry of p is negative or NaN")
        assert_refuses(jensen_shannon_divergence, FAIR, wrong, because="an entry of q is negative or NaN")


@pytest.mark.edge
def test_refuses_sums_other_than_one():
    """Probabilities sum to 1 within 1e-9. Three times 1/3 in single precision is off by 3e-8."""
    thirds, single = np.full(3, 1 / 3), np.full(3, 1 / 3, dtype=np.float32)
    assert_refuses(jensen_shannon_divergence, single, thirds, because="p does not sum to 1 within 1e-9")
    assert_refuses(jensen_shannon_divergence, thirds, single, because="q does not sum to 1 within 1e-9")
    for wrong in ([0.5, 0.4], [0.5, 0.6], [0.5, 0.5 + 2e-9], [0.5, 0.5 - 2e-9]):
        assert_refuses(jensen_shannon_divergence, wrong, FAIR, because="p does not sum to 1")
        assert_refuses(jensen_shannon_divergence, FAIR, wrong, because="q does not sum to 1")
    assert_close(jensen_shannon_divergence([0.5, 0.5 + 5e-10], FAIR), 0.0, atol=1e-8)
