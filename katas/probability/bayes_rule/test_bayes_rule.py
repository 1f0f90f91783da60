"""What posterior must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from bayes_rule import posterior
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_close,
    assert_leaves_alone,
    assert_refuses,
    matrices,
)

ILL_OR_HEALTHY = [1 / 100, 99 / 100]
POSITIVE_TEST = [9 / 10, 9 / 100]
FAIR = [1 / 2, 1 / 2]

# A posterior is a product, a sum of at most four products that are not negative, and a quotient:
# a few relative errors of 1e-16, and no cancellation.
ROUNDING = 1e-12


def updates(observations=1):
    """Return a strategy for a prior that may rule out hypotheses, and likelihoods from 1/4 to 16 1/4."""
    # The rows of one matrix, which costs a single choice.
    return matrices(1 + observations).map(lambda rows: (_shares(np.abs(rows[0])), *(np.abs(rows[1:]) + 0.25)))


def _shares(weights):
    weights = weights if weights.any() else np.ones_like(weights)
    return weights / weights.sum()


def test_worked_example():
    """After one positive test the illness has probability 10/109, about 0.0917; after two it has 100/199."""
    after_one = posterior(np.array(ILL_OR_HEALTHY), np.array(POSITIVE_TEST))
    assert_close(after_one, [10 / 109, 99 / 109])
    assert_close(posterior(after_one, np.array(POSITIVE_TEST)), [100 / 199, 99 / 199])


def test_one_argument_decides():
    """A uniform prior leaves the choice to the data, and data that tell nothing leave it to the prior."""
    assert_close(posterior(np.full(3, 1 / 3), np.array([0.1, 0.2, 0.1])), [1 / 4, 1 / 2, 1 / 4])
    assert_close(posterior(np.array(ILL_OR_HEALTHY), np.array([0.3, 0.3])), ILL_OR_HEALTHY)
    assert_close(posterior(np.array([1.0]), np.array([0.3])), [1.0])


def test_hypothesis_that_is_ruled_out():
    """A hypothesis that the prior rules out stays ruled out, and so does one that cannot give the data."""
    assert_close(posterior(np.array([0.0, 1.0]), np.array([0.9, 0.2])), [0.0, 1.0])
    assert_close(posterior(np.array(FAIR), np.array([0.0, 0.2])), [0.0, 1.0])
    assert_close(posterior(np.array([0.5, 0.5, 0.0]), np.array([0.0, 0.1, 0.7])), [0.0, 1.0, 0.0])


def test_likelihoods_are_no_distribution():
    """Likelihoods need not sum to 1, and densities exceed 1: (8, 2) counts as (4/5, 1/5), in any unit."""
    for scale in (1.0, 1e-2, 1e-6, 1e6):
        assert_close(posterior(np.array(FAIR), scale * np.array([8.0, 2.0])), [4 / 5, 1 / 5])


@given(updates(observations=2))
def test_one_after_the_other(update):
    """Two updates in turn give the same as one update with the product of the likelihoods."""
    prior, first, second = update
    between = assert_array(posterior(prior, first), prior.shape)
    at_once = assert_array(posterior(prior, first * second), prior.shape)
    assert_close(posterior(between, second), at_once, atol=ROUNDING)


@given(updates(), st.integers(0, 3))
def test_agrees_with_the_definition(update, impossible):
    """Each posterior is the hypothesis's share p_i l_i of the evidence, so they sum to 1."""
    prior, likelihood = update
    if impossible < len(prior) and prior[impossible] < 1:  # then the others keep the evidence positive
        likelihood[impossible] = 0.0
    products = [a * b for a, b in zip(prior.tolist(), likelihood.tolist(), strict=True)]
    evidence = math.fsum(products)
    result = assert_array(posterior(prior, likelihood), prior.shape)
    assert_close(result, [a / evidence for a in products], atol=ROUNDING)
    assert_close(result.sum(), 1.0, atol=ROUNDING)


def test_refuses_impossible_data():
    """If every hypothesis that the prior allows rules out the data, the posterior would be 0/0."""
    assert_refuses(posterior, np.array(FAIR), np.array([0.0, 0.0]), because="the evidence is 0")
    assert_refuses(posterior, np.array([1.0, 0.0]), np.array([0.0, 0.7]), because="the evidence is 0")


def test_leaves_its_inputs_alone():
    """The function leaves the prior and the likelihood unchanged."""
    assert_leaves_alone(posterior, np.array(ILL_OR_HEALTHY), np.array(POSITIVE_TEST))


@pytest.mark.edge
def test_accepts_lists_integers_and_rounded_sums():
    """Lists and integers work as well as arrays of floats, and a sum within 1e-9 of 1 counts as 1."""
    assert_close(posterior(FAIR, [1, 3]), [1 / 4, 3 / 4])
    assert_close(posterior(np.array([0, 1]), np.array([2, 3])), [0.0, 1.0])
    assert_close(posterior([0.5, 0.5 + 5e-10], [1.0, 1.0]), FAIR, atol=1e-8)


@pytest.mark.edge
def test_refuses_a_wrong_prior_or_likelihood():
    """A prior is a distribution, and each of its hypotheses has one finite likelihood of at least 0."""
    for wrong in ([0.2], [0.2, 0.3, 0.4]):
        assert_refuses(posterior, FAIR, wrong, because="the shapes differ")
    assert_refuses(posterior, [FAIR], [FAIR], because="prior and likelihood are matrices")
    for wrong in ([1.5, -0.5], [-1e-10, 1 + 1e-10], [math.nan, 1.0], [math.inf, 1.0]):
        assert_refuses(posterior, wrong, [0.2, 0.3], because="an entry of the prior is not a probability")
    for wrong in ([0.5, 0.4], [0.5, 0.6], [0.5, 0.5 + 1.5e-9], [0.5, 0.5 - 1.5e-9]):
        assert_refuses(posterior, wrong, [0.2, 0.3], because="the prior does not sum to 1")
    third = np.full(3, 1 / 3, dtype=np.float32)
    assert_refuses(posterior, third, [0.1, 0.2, 0.1], because="the prior sums to 1 + 3e-8")
    for wrong in ([-0.1, 0.3], [-0.2, -0.3], [math.nan, 0.3], [math.inf, 0.3]):
        assert_refuses(posterior, FAIR, wrong, because="a likelihood is negative or not finite")
