"""What posterior must satisfy.  README.md states the mathematics."""

import math

import numpy as np
import pytest
from bayes_rule import posterior
from hypothesis import given
from hypothesis import strategies as st

from dojo.testing import (
    assert_array,
    assert_at_least,
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
    """The base rate matters: after a positive test the illness has probability 10/109, about 0.0917."""
    result = posterior(np.array(ILL_OR_HEALTHY), np.array(POSITIVE_TEST))
    assert_close(result, [10 / 109, 99 / 109])


def test_second_observation():
    """The posterior is the next prior: after a second positive test the illness has probability 100/199."""
    after_one = assert_array(posterior(ILL_OR_HEALTHY, POSITIVE_TEST), (2,))
    assert_close(posterior(after_one, np.array(POSITIVE_TEST)), [100 / 199, 99 / 199])


def test_three_hypotheses():
    """Priors (1/2, 1/4, 1/4) times likelihoods (1/2, 1/2, 1) give (2, 1, 2)/8: the shares are fifths."""
    result = posterior(np.array([0.5, 0.25, 0.25]), np.array([0.5, 0.5, 1.0]))
    assert_close(result, [2 / 5, 1 / 5, 2 / 5])


def test_one_hypothesis():
    """A hypothesis without a rival is certain, whatever is seen."""
    assert_close(posterior(np.array([1.0]), np.array([0.3])), [1.0])


def test_uniform_prior():
    """Under a uniform prior the posterior is proportional to the likelihood."""
    assert_close(posterior(np.full(3, 1 / 3), np.array([0.1, 0.2, 0.1])), [1 / 4, 1 / 2, 1 / 4])


def test_data_that_tell_nothing():
    """Data that are equally probable under every hypothesis leave the prior as it is."""
    assert_close(posterior(np.array(ILL_OR_HEALTHY), np.array([0.3, 0.3])), ILL_OR_HEALTHY)


def test_hypothesis_that_is_ruled_out():
    """A hypothesis that the prior rules out stays ruled out, and so does one that cannot give the data."""
    assert_close(posterior(np.array([0.0, 1.0]), np.array([0.9, 0.2])), [0.0, 1.0])
    assert_close(posterior(np.array(FAIR), np.array([0.0, 0.2])), [0.0, 1.0])
    assert_close(posterior(np.array([0.5, 0.5, 0.0]), np.array([0.0, 0.1, 0.7])), [0.0, 1.0, 0.0])


def test_likelihoods_are_no_distribution():
    """Likelihoods need not sum to 1, and densities exceed 1: (8, 2) counts as (4/5, 1/5)."""
    assert_close(posterior(np.array(FAIR), np.array([8.0, 2.0])), [4 / 5, 1 / 5])
    assert_close(posterior(np.array(FAIR), np.array([0.08, 0.02])), [4 / 5, 1 / 5])


def test_accepts_lists_and_whole_numbers():
    """Lists and integers work as well as arrays of floats."""
    assert_close(posterior(FAIR, [1, 3]), [1 / 4, 3 / 4])
    assert_close(posterior(np.array(FAIR), np.array([1, 3])), [1 / 4, 3 / 4])
    assert_close(posterior(np.array([0, 1]), np.array([2, 3])), [0.0, 1.0])


@given(updates())
def test_is_a_distribution(update):
    """A posterior has no negative entry and sums to 1."""
    prior, likelihood = update
    result = assert_array(posterior(prior, likelihood), prior.shape)
    assert_at_least(result.min(), 0.0)
    assert_close(result.sum(), 1.0, atol=ROUNDING)


@given(updates(), st.sampled_from([1e-6, 1 / 3, 7.0, 1e6]))
def test_scale_of_the_likelihood(update, scale):
    """Only the ratios of the likelihoods matter: a common factor changes nothing."""
    prior, likelihood = update
    expected = assert_array(posterior(prior, likelihood), prior.shape)
    assert_close(posterior(prior, scale * likelihood), expected, atol=ROUNDING)


@given(updates(observations=2))
def test_one_after_the_other(update):
    """Two updates in turn give the same as one update with the product of the likelihoods."""
    prior, first, second = update
    between = assert_array(posterior(prior, first), prior.shape)
    at_once = assert_array(posterior(prior, first * second), prior.shape)
    assert_close(posterior(between, second), at_once, atol=ROUNDING)


@given(updates(), st.integers(0, 3))
def test_agrees_with_the_definition(update, impossible):
    """Each posterior is the hypothesis's share p_i l_i of the evidence."""
    prior, likelihood = update
    if impossible < len(prior) and prior[impossible] < 1:  # then the others keep the evidence positive
        likelihood[impossible] = 0.0
    products = [a * b for a, b in zip(prior.tolist(), likelihood.tolist(), strict=True)]
    evidence = math.fsum(products)
    assert_close(posterior(prior, likelihood), [a / evidence for a in products], atol=ROUNDING)


def test_refuses_different_shapes():
    """Every hypothesis has one prior and one likelihood."""
    assert_refuses(posterior, [1.0], [0.2, 0.3], because="the shapes differ")
    assert_refuses(posterior, FAIR, [0.2], because="the shapes differ")
    assert_refuses(posterior, FAIR, [0.2, 0.3, 0.4], because="the shapes differ")


def test_refuses_what_is_not_a_vector():
    """The prior and the likelihood are vectors: one axis."""
    assert_refuses(posterior, [FAIR], [FAIR], because="prior and likelihood are matrices")
    assert_refuses(posterior, 1.0, 0.5, because="prior and likelihood are single numbers")


@pytest.mark.parametrize("wrong", [[1.5, -0.5], [-0.5, 1.5], [-1e-10, 1 + 1e-10]])
def test_refuses_a_negative_prior(wrong):
    """No probability is negative."""
    assert_refuses(posterior, wrong, [0.2, 0.3], because="an entry of the prior is negative")


@pytest.mark.parametrize(
    "wrong", [[0.5, 0.4], [0.5, 0.6], [0.0, 0.0], [0.5, 0.5 + 1.5e-9], [0.5, 0.5 - 1.5e-9]]
)
def test_refuses_a_prior_that_does_not_sum_to_one(wrong):
    """Exactly one of the hypotheses is true: their priors sum to 1."""
    assert_refuses(posterior, wrong, [0.2, 0.3], because="the prior does not sum to 1")


def test_accepts_rounded_sums():
    """A sum that differs from 1 by less than 1e-9 counts as 1."""
    assert_close(posterior([0.5, 0.5 + 5e-10], [1.0, 1.0]), FAIR, atol=1e-8)
    assert_close(posterior(np.full(10, 0.1), np.ones(10)), np.full(10, 0.1))


@pytest.mark.parametrize("wrong", [[-0.1, 0.3], [0.3, -0.1], [-0.2, -0.3]])
def test_refuses_a_negative_likelihood(wrong):
    """No likelihood is negative."""
    assert_refuses(posterior, FAIR, wrong, because="a likelihood is negative")


@pytest.mark.parametrize("wrong", [math.nan, math.inf])
def test_refuses_nan_and_infinity(wrong):
    """NaN and infinity are neither probabilities nor densities."""
    assert_refuses(posterior, [wrong, 1.0], [0.2, 0.3], because=f"the prior holds {wrong}")
    assert_refuses(posterior, FAIR, [wrong, 0.3], because=f"the likelihood holds {wrong}")


def test_refuses_impossible_data():
    """If every hypothesis that the prior allows rules out the data, the posterior would be 0/0."""
    assert_refuses(posterior, FAIR, [0.0, 0.0], because="the evidence is 0")
    assert_refuses(posterior, [1.0, 0.0], [0.0, 0.7], because="the evidence is 0")


def test_leaves_its_inputs_alone():
    """The function leaves the prior and the likelihood unchanged."""
    assert_leaves_alone(posterior, np.array(ILL_OR_HEALTHY), np.array(POSITIVE_TEST))
    assert_leaves_alone(posterior, ILL_OR_HEALTHY.copy(), POSITIVE_TEST.copy())
