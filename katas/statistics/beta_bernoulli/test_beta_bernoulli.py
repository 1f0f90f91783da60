"""What update, posterior_mean and posterior_mode must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from beta_bernoulli import posterior_mean, posterior_mode, update
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_at_least,
    assert_at_most,
    assert_close,
    assert_leaves_alone,
    assert_number,
    assert_refuses,
    assert_unpacks,
    rng,
)

TOSSES = [1.0, 0.0, 1.0, 1.0]

# Counts and their sums are below 100: a quotient carries a few errors of 1e-16.
ROUNDING = 1e-12


def tosses():
    """Draw up to 12 tosses."""
    return st.lists(st.sampled_from([0.0, 1.0]), max_size=12)


def parameters():
    """Draw a parameter of a prior: a multiple of 1/4, so that adding 1 is exact."""
    return st.integers(1, 40).map(lambda k: k / 4)


def updated(a, b, x):
    """Return the parameters of the posterior, checked for their kind."""
    new_a, new_b = assert_unpacks(update(a, b, np.array(x)), "a", "b")
    return assert_number(new_a), assert_number(new_b)


def test_worked_example():
    """Beta(2, 2) and three ones of four tosses give Beta(5, 3), with mean 5/8 and mode 2/3."""
    a, b = assert_unpacks(update(2.0, 2.0, np.array(TOSSES)), "a", "b")
    assert_close(a, 5.0)
    assert_close(b, 3.0)
    assert_close(posterior_mean(5.0, 3.0), 5 / 8)
    assert_close(posterior_mode(5.0, 3.0), 2 / 3)


@pytest.mark.parametrize(
    ("a", "b", "x", "new_a", "new_b"),
    [
        (0.1, 2.5, [1.0, 0.0, 0.0], 1.1, 4.5),
        (3.0, 0.7, [0.0, 0.0, 0.0, 0.0], 3.0, 4.7),
        (1.0, 1.0, [1.0, 1.0], 3.0, 1.0),
    ],
    ids=["one-of-three", "zeros", "ones"],
)
def test_counts(a, b, x, new_a, new_b):
    """Each 1 adds 1 to a, and each 0 adds 1 to b."""
    found_a, found_b = assert_unpacks(update(a, b, np.array(x)), "a", "b")
    assert_close(found_a, new_a)
    assert_close(found_b, new_b)


def test_mean():
    """The mean of Beta(a, b) is a / (a + b): Beta(0.1, 0.3) has mean 1/4, and Beta(9, 1) has 9/10."""
    assert_close(posterior_mean(0.1, 0.3), 1 / 4)
    assert_close(posterior_mean(7.0, 7.0), 1 / 2)
    assert_close(posterior_mean(9.0, 1.0), 9 / 10)


def test_mode():
    """The mode is (a - 1) / (a + b - 2): 1/3 for Beta(1.1, 1.2), and an end for Beta(1, 4) and Beta(3, 1)."""
    assert_close(posterior_mode(1.1, 1.2), 1 / 3)
    assert_close(posterior_mode(1.0, 4.0), 0.0)
    assert_close(posterior_mode(3.0, 1.0), 1.0)


def test_no_data():
    """Without tosses nothing is learned: the posterior is the prior."""
    a, b = assert_unpacks(update(2.5, 0.1, np.zeros(0)), "a", "b")
    assert_close(a, 2.5)
    assert_close(b, 0.1)


def test_refuses_no_mode():
    """A density that is constant has no single highest point, and one that is infinite has none."""
    assert_refuses(posterior_mode, 1.0, 1.0, because="a and b are 1: the density is the same everywhere")
    assert_refuses(posterior_mode, 0.9, 3.0, because="a is below 1: the density is infinite at 0")
    assert_refuses(posterior_mode, 3.0, 0.9, because="b is below 1: the density is infinite at 1")


@given(parameters(), parameters(), tosses())
def test_one_after_the_other(a, b, x):
    """The order of the tosses does not matter, nor whether they come one after the other or all at once."""
    once = updated(a, b, x)
    assert_close(np.array(updated(a, b, x[::-1])), once)
    for toss in x:
        a, b = updated(a, b, [toss])
    assert_close(np.array([a, b]), once)


@given(parameters(), parameters(), tosses().filter(len))
def test_between_prior_and_frequency(a, b, x):
    """The posterior mean is between the mean of the prior and the share of ones."""
    found = posterior_mean(*updated(a, b, x))
    ends = a / (a + b), sum(x) / len(x)
    assert_at_least(found, min(ends), slack=ROUNDING)
    assert_at_most(found, max(ends), slack=ROUNDING)


@given(tosses().filter(len))
def test_uniform_prior(x):
    """If every q is equally plausible before, the most plausible one afterwards is the share of ones."""
    assert_close(posterior_mode(*updated(1.0, 1.0, x)), sum(x) / len(x), atol=ROUNDING)


# With N midpoints the mode is off by at most half a step.  The density is smooth, with a second
# derivative below 1e4, so the midpoint rule is off by less than 1e4 / (24 N^2) < 1e-5.
def test_bayes_rule_on_a_grid():
    """Prior times likelihood on 20,000 values of q, divided by their sum, has the same mean and mode."""
    generator = rng(1)
    x = generator.integers(2, size=15).astype(float)
    a, b = updated(2.5, 3.25, x)
    q = (np.arange(20_000) + 0.5) / 20_000
    weights = q**1.5 * (1 - q) ** 2.25
    for toss in x:
        weights = weights * (q if toss else 1 - q)
    weights = weights / weights.sum()
    assert_close(posterior_mean(a, b), float(weights @ q), atol=1e-5)
    assert_close(posterior_mode(a, b), float(q[np.argmax(weights)]), atol=1e-4)


def test_leaves_its_inputs_alone():
    """The function leaves x unchanged."""
    assert_leaves_alone(update, 2.0, 2.0, np.array(TOSSES))


@pytest.mark.edge
def test_accepts_lists():
    """A list of integers works as well as an array of floats."""
    a, b = assert_unpacks(update(2, 2, [1, 0, 1, 1]), "a", "b")
    assert_close(a, 5.0)
    assert_close(b, 3.0)


@pytest.mark.edge
def test_refuses_wrong_input():
    """Parameters are positive, and tosses are a vector of zeros and ones."""
    for wrong in (0.0, -1.0, math.nan):
        assert_refuses(update, wrong, 2.0, TOSSES, because=f"a is {wrong}")
        assert_refuses(update, 2.0, wrong, TOSSES, because=f"b is {wrong}")
        assert_refuses(posterior_mean, wrong, 2.0, because=f"a is {wrong}")
        assert_refuses(posterior_mean, 2.0, wrong, because=f"b is {wrong}")
    assert_refuses(update, 2.0, 2.0, [TOSSES], because="x is not a vector")
    assert_refuses(update, 2.0, 2.0, [1.0, 0.5], because="an entry is 0.5")
