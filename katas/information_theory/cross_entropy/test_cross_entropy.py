"""What cross_entropy must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from cross_entropy import cross_entropy
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    distribution_pairs,
    distributions,
    rng,
)

FAIR = [1 / 2, 1 / 2]
BENT = [1 / 4, 3 / 4]
CERTAIN = [1.0, 0.0]

# Probabilities drawn here are at least 1/50, so a surprise is at most 4.  Each of up to five terms carries a
# few rounding errors of 1e-16 of that, and so do the probabilities themselves: together less than 1e-14.
ROUNDING = 1e-12


@pytest.mark.parametrize(
    ("p", "q", "expected"),
    [(FAIR, BENT, math.log(16 / 3) / 2), (BENT, FAIR, math.log(2))],
    ids=["fair-but-bent-believed", "bent-but-fair-believed"],
)
def test_worked_example(p, q, expected):
    """The two sums computed by hand in the README, about 0.8370 and 0.6931."""
    assert_close(cross_entropy(np.array(p), np.array(q)), expected)


def test_three_outcomes():
    """H((1/2, 1/4, 1/4), (1/4, 1/2, 1/4)) is 7/4 log 2: surprises of 2, 1 and 2 bits."""
    p, q = np.array([0.5, 0.25, 0.25]), np.array([0.25, 0.5, 0.25])
    assert_close(cross_entropy(p, q), 7 / 4 * math.log(2))


def test_tenths():
    """H((0.1, 0.9), (0.3, 0.7)) is -0.1 log 0.3 - 0.9 log 0.7."""
    expected = -0.1 * math.log(0.3) - 0.9 * math.log(0.7)
    assert_close(cross_entropy(np.array([0.1, 0.9]), np.array([0.3, 0.7])), expected)


@pytest.mark.parametrize("k", [0, 1, 2])
def test_certain_outcome(k):
    """If outcome k is certain, only its surprise counts: -log q_k."""
    q = np.array([0.7, 0.2, 0.1])
    assert_close(cross_entropy(np.eye(3)[k], q), -math.log([0.7, 0.2, 0.1][k]))


def test_zero_in_p():
    """An outcome that never happens adds nothing: H((1, 0), (1/2, 1/2)) is log 2."""
    assert_close(cross_entropy(np.array(CERTAIN), np.array(FAIR)), math.log(2))


def test_zero_in_q():
    """If something happens that was thought impossible, the surprise is infinite."""
    assert_close(cross_entropy(np.array(FAIR), np.array(CERTAIN)), math.inf)
    assert_close(cross_entropy(np.array([0.25, 0.5, 0.25]), np.array([0.5, 0.0, 0.5])), math.inf)


def test_zero_in_both():
    """An impossible outcome that is thought impossible adds nothing."""
    assert_close(cross_entropy(np.array(CERTAIN), np.array(CERTAIN)), 0.0)
    assert_close(cross_entropy(np.array([0.25, 0.0, 0.75]), np.array([0.5, 0.0, 0.5])), math.log(2))


def test_tiny_probability_is_not_zero():
    """The result is finite as long as q_i > 0: a probability of 1e-300 has surprise 300 log 10."""
    assert_close(cross_entropy(np.array(CERTAIN), np.array([1e-300, 1.0])), 300 * math.log(10))


def test_average_over_data():
    """With the frequencies of the outcomes as p, the result is the mean surprise over the data."""
    q = np.array([0.1, 0.2, 0.3, 0.4])
    data = rng().integers(0, 4, size=40)
    frequencies = np.array([np.mean(data == i) for i in range(4)])
    surprises = [-math.log(q[i]) for i in data]
    assert_close(cross_entropy(frequencies, q), math.fsum(surprises) / 40, atol=ROUNDING)


@given(distributions(zeros=True))
def test_believing_the_truth(p):
    """If we believe the truth, the average surprise is the entropy: H(p, p) = H(p)."""
    assert_close(cross_entropy(p, p.copy()), _entropy(p), atol=ROUNDING)


@given(distribution_pairs())
def test_never_below_the_entropy(pair):
    """No belief has less surprise than the truth: H(p, q) - H(p) is at least half the squared L1 distance."""
    p, q = pair
    bound = float(np.abs(p - q).sum() ** 2 / 2)
    assert_at_least(assert_number(cross_entropy(p, q)) - _entropy(p), bound, slack=ROUNDING)


@given(distribution_pairs(zeros=True), st.data(), st.sampled_from([0.1, 0.5, 0.75]))
def test_linear_in_p(pair, data, t):
    """The surprise of a mixture of p and r is the mixture of the two surprises."""
    p, r = pair
    q = data.draw(distributions(len(p)))
    parts = t * assert_number(cross_entropy(p, q)) + (1 - t) * assert_number(cross_entropy(r, q))
    assert_close(cross_entropy(t * p + (1 - t) * r, q), parts, atol=ROUNDING)


@given(distribution_pairs(zeros=True))
def test_agrees_with_the_definition(pair):
    """H(p, q) is the sum of p_i times the surprise -log q_i over the outcomes that p allows."""
    terms = [-a * math.log(b) if b > 0 else math.inf for a, b in zip(*pair, strict=True) if a > 0]
    assert_close(cross_entropy(*pair), sum(terms), atol=ROUNDING)


def _entropy(p):
    return math.fsum(-a * math.log(a) for a in p.tolist() if a > 0)


def test_leaves_its_inputs_alone():
    """The function leaves p and q unchanged."""
    assert_leaves_alone(cross_entropy, np.array(CERTAIN), np.array(BENT))
    assert_leaves_alone(cross_entropy, np.array(BENT), np.array(CERTAIN))


@pytest.mark.edge
def test_accepts_lists_and_integers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(cross_entropy(FAIR, BENT), math.log(16 / 3) / 2)
    assert_close(cross_entropy([0, 1], np.array([0, 1])), 0.0)


@pytest.mark.edge
def test_refuses_different_shapes():
    """Two distributions over the same outcomes are two vectors of the same length."""
    assert_refuses(cross_entropy, [1.0], FAIR, because="p has 1 entry and q has 2")
    assert_refuses(cross_entropy, [FAIR], [FAIR], because="p and q are not vectors")


@pytest.mark.edge
def test_refuses_negative_probabilities():
    """No probability is negative, in p or in q."""
    assert_refuses(cross_entropy, [1.5, -0.5], FAIR, because="an entry of p is negative")
    assert_refuses(cross_entropy, FAIR, [1.5, -0.5], because="an entry of q is negative")


@pytest.mark.edge
def test_refuses_sums_other_than_one():
    """Probabilities sum to 1 within 1e-9. Three times 1/3 in single precision is off by 3e-8."""
    thirds, single = np.full(3, 1 / 3), np.full(3, 1 / 3, dtype=np.float32)
    assert_refuses(cross_entropy, single, thirds, because="p does not sum to 1 within 1e-9")
    assert_refuses(cross_entropy, thirds, single, because="q does not sum to 1 within 1e-9")
    for wrong in ([0.5, 0.4], [0.5, 0.6], [0.5, 0.5 + 2e-9], [0.5, 0.5 - 2e-9]):
        assert_refuses(cross_entropy, wrong, FAIR, because="p does not sum to 1")
        assert_refuses(cross_entropy, FAIR, wrong, because="q does not sum to 1")
    assert_close(cross_entropy([0.5, 0.5 + 5e-10], FAIR), math.log(2), atol=1e-8)


@pytest.mark.edge
def test_refuses_nan():
    """NaN is not a probability."""
    assert_refuses(cross_entropy, [math.nan, 1.0], FAIR, because="p holds a NaN")
    assert_refuses(cross_entropy, FAIR, [math.nan, 1.0], because="q holds a NaN")
