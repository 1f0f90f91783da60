"""What kl_divergence must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from hypothesis import given
from kl_divergence import kl_divergence

from dojo.testing import (
    assert_at_least,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    distribution_pairs,
    distributions,
)

FAIR = [1 / 2, 1 / 2]
BENT = [1 / 4, 3 / 4]
CERTAIN = [1.0, 0.0]

# Each term p log(p / q) of the distributions drawn here is at most 3 in absolute value and carries a few
# rounding errors of 1e-16; up to 25 terms stay below 1e-13.
ROUNDING = 1e-12


@pytest.mark.parametrize(
    ("p", "q", "expected"),
    [
        (FAIR, BENT, math.log(4 / 3) / 2),
        (BENT, FAIR, math.log(1 / 2) / 4 + math.log(3 / 2) * 3 / 4),
    ],
    ids=["fair-from-bent", "bent-from-fair"],
)
def test_worked_example(p, q, expected):
    """The two sums computed by hand in the README, about 0.1438 and 0.1308."""
    assert_close(kl_divergence(np.array(p), np.array(q)), expected)


def test_three_outcomes():
    """D((1/2, 1/4, 1/4) || (1/4, 1/4, 1/2)) is 1/4 log 2: outcomes with equal probability add nothing."""
    p, q = np.array([0.5, 0.25, 0.25]), np.array([0.25, 0.25, 0.5])
    assert_close(kl_divergence(p, q), math.log(2) / 4)


def test_zero_in_p():
    """An outcome that p rules out costs nothing: D((1, 0) || (1/2, 1/2)) is log 2."""
    assert_close(kl_divergence(np.array(CERTAIN), np.array(FAIR)), math.log(2))


def test_zero_in_q():
    """An outcome that only q rules out costs everything: D is infinite."""
    assert_close(kl_divergence(np.array(FAIR), np.array(CERTAIN)), math.inf)


def test_zero_in_both():
    """An outcome that both rule out costs nothing."""
    assert_close(kl_divergence(np.array(CERTAIN), np.array(CERTAIN)), 0.0)


def test_tiny_probability_is_not_zero():
    """However small q_i is, D is finite as long as q_i > 0."""
    assert_close(kl_divergence(np.array(CERTAIN), np.array([1e-300, 1.0])), 300 * math.log(10))


@given(distributions(zeros=True))
def test_zero_at_itself(p):
    """Believing the truth wastes nothing: D(p || p) = 0."""
    assert_close(kl_divergence(p, p.copy()), 0.0, atol=ROUNDING)


@given(distribution_pairs())
def test_pinsker(pair):
    """D(p || q) is at least half the squared L1 distance, so it is 0 only at p = q."""
    p, q = pair
    bound = float(np.abs(p - q).sum() ** 2 / 2)
    assert_at_least(kl_divergence(p, q), bound, slack=ROUNDING)


@given(distribution_pairs(), distribution_pairs())
def test_adds_over_independent(first, second):
    """For independent outcomes D adds up: D(p x r || q x s) = D(p || q) + D(r || s)."""
    (p, q), (r, s) = first, second
    together = kl_divergence(np.outer(p, r).ravel(), np.outer(q, s).ravel())
    assert_close(together, kl_divergence(p, q) + kl_divergence(r, s), atol=ROUNDING)


@given(distribution_pairs(zeros=True))
def test_agrees_with_the_definition(pair):
    """D(p || q) is the sum of p_i log(p_i / q_i) over the outcomes that p allows."""
    p, q = pair
    terms = [a * math.log(a / b) if b > 0 else math.inf for a, b in zip(p, q, strict=True) if a > 0]
    assert_close(kl_divergence(p, q), sum(terms), atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves p and q unchanged."""
    assert_leaves_alone(kl_divergence, np.array(CERTAIN), np.array(FAIR))
    assert_leaves_alone(kl_divergence, np.array(FAIR), np.array(CERTAIN))


@pytest.mark.edge
def test_accepts_lists():
    """Plain lists of numbers work as well as arrays."""
    assert_close(kl_divergence(FAIR, BENT), math.log(4 / 3) / 2)


@pytest.mark.edge
def test_refuses_different_shapes():
    """Two distributions must be about the same outcomes."""
    assert_refuses(kl_divergence, [1.0], FAIR, because="the shapes differ")
    assert_refuses(kl_divergence, [1 / 3, 1 / 3, 1 / 3], FAIR, because="the shapes differ")


@pytest.mark.edge
def test_refuses_a_matrix():
    """A distribution is a vector: one axis."""
    assert_refuses(kl_divergence, [FAIR], [FAIR], because="p and q are not vectors")


@pytest.mark.edge
def test_refuses_negative_probabilities():
    """No probability is negative, in p or in q."""
    for wrong in ([1.5, -0.5], [-0.5, 1.5]):
        assert_refuses(kl_divergence, wrong, FAIR, because="an entry of p is negative")
        assert_refuses(kl_divergence, FAIR, wrong, because="an entry of q is negative")


@pytest.mark.edge
def test_refuses_sums_other_than_one():
    """Probabilities sum to 1, in p and in q. Three times 1/3 in single precision is off by 3e-8."""
    thirds, single = np.full(3, 1 / 3), np.full(3, 1 / 3, dtype=np.float32)
    assert_refuses(kl_divergence, single, thirds, because="p does not sum to 1 within 1e-9")
    assert_refuses(kl_divergence, thirds, single, because="q does not sum to 1 within 1e-9")
    for wrong in ([0.5, 0.4], [0.5, 0.6], [0.0, 0.0], [0.5, 0.5 + 1.5e-9], [0.5, 0.5 - 1.5e-9]):
        assert_refuses(kl_divergence, wrong, FAIR, because="p does not sum to 1")
        assert_refuses(kl_divergence, FAIR, wrong, because="q does not sum to 1")


@pytest.mark.edge
def test_refuses_nan():
    """NaN is not a probability."""
    assert_refuses(kl_divergence, [math.nan, 1.0], FAIR, because="p holds a NaN")
    assert_refuses(kl_divergence, FAIR, [math.nan, 1.0], because="q holds a NaN")


@pytest.mark.edge
def test_accepts_rounded_sums():
    """A sum that differs from 1 only by rounding counts as 1: ten times 0.1, for example."""
    p = np.full(10, 0.1)
    assert_close(kl_divergence(p, p + 1e-12), 0.0, atol=1e-10)
