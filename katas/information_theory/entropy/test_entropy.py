"""What entropy must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from entropy import entropy
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    distribution_pairs,
    distributions,
)

# Each term p log p is at most 1/e in absolute value and carries a few rounding errors of 1e-16; up to 25
# terms stay below 1e-14.  The probabilities drawn are rounded too, which costs as much again.
ROUNDING = 1e-12


@pytest.mark.parametrize(
    ("p", "expected"),
    [
        ([1 / 2, 1 / 4, 1 / 4], 3 / 2 * math.log(2)),
        ([1 / 4, 3 / 4], math.log(4) - 3 / 4 * math.log(3)),
    ],
    ids=["three-outcomes", "bent-coin"],
)
def test_worked_example(p, expected):
    """The two sums computed by hand in the README, about 1.0397 and 0.5623."""
    assert_close(entropy(np.array(p)), expected)


def test_fair_coin():
    """A fair coin has entropy log 2, about 0.6931: one bit."""
    assert_close(entropy(np.array([0.5, 0.5])), math.log(2))


def test_certain():
    """If you know what will happen, you are never surprised: the entropy of (1) and of (1, 0) is 0."""
    assert_close(entropy(np.array([1.0])), 0.0)
    assert_close(entropy(np.array([1.0, 0.0])), 0.0)
    assert_close(entropy(np.array([0.0, 0.0, 1.0])), 0.0)


def test_impossible_outcomes():
    """Outcomes of probability 0 add nothing: (1/4, 0, 3/4, 0) is as uncertain as (1/4, 3/4)."""
    assert_close(entropy(np.array([0.25, 0.0, 0.75, 0.0])), math.log(4) - 3 / 4 * math.log(3))


def test_tiny_probabilities():
    """As p tends to 0, so does p log p: at 1e-300 it is negligible next to any other term."""
    assert_close(entropy(np.array([1e-300, 1.0])), 0.0)
    assert_close(entropy(np.array([0.5, 1e-300, 0.5])), math.log(2))


def test_rare_outcome():
    """An outcome of probability 1e-6 is 13.8 nats of surprise, one time in a million."""
    t = 1e-6
    assert_close(entropy(np.array([t, 1 - t])), -t * math.log(t) - (1 - t) * math.log1p(-t))


@pytest.mark.parametrize("n", [1, 2, 3, 10, 1000])
def test_uniform(n):
    """The entropy of n equally probable outcomes is log n."""
    assert_close(entropy(np.full(n, 1 / n)), math.log(n))


@given(distributions(zeros=True))
def test_between_the_bounds(p):
    """Entropy is at least 0 and at most log n: nothing is more uncertain than the uniform distribution."""
    result = assert_number(entropy(p))
    assert_at_least(result, 0.0, slack=ROUNDING)
    assert_at_most(result, math.log(len(p)), slack=ROUNDING)


@given(distributions(zeros=True), st.integers(0, 4))
def test_order_of_outcomes(p, shift):
    """Entropy does not depend on the order of the outcomes."""
    expected = assert_number(entropy(p))
    assert_close(entropy(np.roll(p, shift)), expected, atol=ROUNDING)
    assert_close(entropy(p[::-1].copy()), expected, atol=ROUNDING)


@given(distribution_pairs(zeros=True))
def test_adds_over_independent(pair):
    """The entropy of two independent outcomes together is the sum of their entropies."""
    p, q = pair
    parts = assert_number(entropy(p)) + assert_number(entropy(q))
    assert_close(entropy(np.outer(p, q).ravel()), parts, atol=ROUNDING)


@given(distributions(zeros=True))
def test_split_of_an_outcome(p):
    """Splitting an outcome of probability t in two by a fair coin adds t log 2."""
    split = np.concatenate([[p[0] / 2, p[0] / 2], p[1:]])
    expected = assert_number(entropy(p)) + p[0] * math.log(2)
    assert_close(entropy(split), expected, atol=ROUNDING)


@given(distribution_pairs(zeros=True))
def test_mixing(pair):
    """Entropy is concave: the mean of two distributions has at least the mean of their entropies."""
    p, q = pair
    average = (assert_number(entropy(p)) + assert_number(entropy(q))) / 2
    assert_at_least(entropy((p + q) / 2), average, slack=ROUNDING)


@given(distributions(zeros=True))
def test_agrees_with_the_definition(p):
    """Entropy is the sum of p_i times the surprise -log p_i over the outcomes that can happen."""
    terms = [value * -math.log(value) for value in p.tolist() if value > 0]
    assert_close(entropy(p), math.fsum(terms), atol=ROUNDING)


def test_leaves_its_inputs_alone():
    """The function leaves the distribution unchanged."""
    assert_leaves_alone(entropy, np.array([0.25, 0.0, 0.75]))


@pytest.mark.edge
def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(entropy([0.25, 0.75]), math.log(4) - 3 / 4 * math.log(3))
    assert_close(entropy([0, 1]), 0.0)
    assert_close(entropy(np.array([0, 1, 0])), 0.0)


@pytest.mark.edge
def test_refuses_what_is_not_a_vector():
    """A distribution is a vector: one axis."""
    for wrong in (1.0, [[1.0]], [[0.5, 0.25], [0.25, 0.0]]):
        assert_refuses(entropy, wrong, because="p is not a vector")


@pytest.mark.edge
def test_refuses_negative_probabilities():
    """No probability is negative."""
    for wrong in ([1.5, -0.5], [-0.5, 1.5], [-1e-10, 1 + 1e-10]):
        assert_refuses(entropy, wrong, because="an entry is negative")


@pytest.mark.edge
def test_refuses_sums_other_than_one():
    """Probabilities sum to 1, within 1e-9. Three times 1/3 in single precision is off by 3e-8."""
    for wrong in ([0.5, 0.4], [0.5, 0.6], [2, 2], [], [0.5, 0.5 + 2e-9], [0.5, 0.5 - 2e-9]):
        assert_refuses(entropy, wrong, because="p does not sum to 1")
    assert_refuses(entropy, np.full(3, 1 / 3, dtype=np.float32), because="p does not sum to 1 within 1e-9")


@pytest.mark.edge
def test_refuses_nan():
    """NaN is not a probability."""
    assert_refuses(entropy, [math.nan, 1.0], because="p holds a NaN")
    assert_refuses(entropy, [math.nan], because="p holds a NaN")


@pytest.mark.edge
def test_accepts_rounded_sums():
    """A sum that differs from 1 by less than 1e-9 counts as 1."""
    assert_close(entropy([0.5, 0.5 + 5e-10]), math.log(2), atol=1e-8)
    assert_close(entropy([0.5, 0.5 - 5e-10]), math.log(2), atol=1e-8)
