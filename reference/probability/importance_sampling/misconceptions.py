"""Wrong answers we expect for importance_sampling, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _mean_and_error(y):
    return float(np.mean(y)), float(np.std(y, ddof=1) / np.sqrt(len(y)))


@instead_of("importance_expectation")
def inverted_weights(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your weights are the reciprocals of the correct ones. Should a sample that the proposal draws too often
    count more or less?
    """
    x = proposal_sample(n, rng)
    with np.errstate(all="ignore"):
        return _mean_and_error(np.exp(log_proposal(x) - log_target(x)) * g(x))


@instead_of("importance_expectation")
def weights_left_out(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your result does not depend on the target. Which distribution do the samples come from, and over which
    one is the expectation?
    """
    return _mean_and_error(g(proposal_sample(n, rng)))


@instead_of("importance_expectation")
def divided_by_the_sum_of_weights(g, log_target, proposal_sample, log_proposal, n, rng):
    """For g = 1 your estimate is always exactly 1, so it is a weighted mean. What does the README divide the
    sum of the values by?
    """
    x = proposal_sample(n, rng)
    weights = np.exp(log_target(x) - log_proposal(x))
    mean = np.sum(weights * g(x)) / np.sum(weights)
    return mean, np.std(weights * g(x), ddof=1) / np.sqrt(n)


@instead_of("importance_expectation")
def error_of_g(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your estimate is right, but your error does not depend on the weights. Whose mean is the estimate?"""
    x = proposal_sample(n, rng)
    y = np.exp(log_target(x) - log_proposal(x)) * g(x)
    return float(np.mean(y)), _mean_and_error(g(x))[1]


@instead_of("importance_expectation")
def difference_of_the_logarithms(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your estimate is 0 when the target is the proposal. What is the weight of a sample when both densities
    are equal, and what is its logarithm?
    """
    x = proposal_sample(n, rng)
    with np.errstate(all="ignore"):
        return _mean_and_error((log_target(x) - log_proposal(x)) * g(x))


@instead_of("importance_expectation")
def densities_first(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your result is NaN when both densities are too small or too large for a float, although their ratio is
    not. What is the logarithm of a ratio?
    """
    x = proposal_sample(n, rng)
    with np.errstate(all="ignore"):
        return _mean_and_error(np.exp(log_target(x)) / np.exp(log_proposal(x)) * g(x))


@instead_of("importance_expectation")
def target_density_alone(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your result does not depend on the density of the proposal. What makes up for samples that are proposed
    more often than others?
    """
    x = proposal_sample(n, rng)
    with np.errstate(all="ignore"):
        return _mean_and_error(np.exp(log_target(x)) * g(x))


@instead_of("importance_expectation")
def product_of_means(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your estimate is the mean weight times the mean of g. Is the mean of a product the product of the means?"""
    x = proposal_sample(n, rng)
    weights = np.exp(log_target(x) - log_proposal(x))
    return float(weights.mean() * np.mean(g(x))), _mean_and_error(weights * g(x))[1]


@instead_of("importance_expectation")
def second_sample_for_the_weights(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your weights belong to other samples than your values of g. How often does the README draw?"""
    values = g(proposal_sample(n, rng))
    x = proposal_sample(n, rng)
    return _mean_and_error(np.exp(log_target(x) - log_proposal(x)) * values)


@instead_of("importance_expectation")
def spread_for_error(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your error is sqrt(n) times the correct one: the spread of single values. Does a mean of n values vary
    as much as one?
    """
    x = proposal_sample(n, rng)
    y = np.exp(log_target(x) - log_proposal(x)) * g(x)
    return float(np.mean(y)), float(np.std(y, ddof=1))


@instead_of("importance_expectation")
def spread_over_n(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your error is too small by a factor of sqrt((n - 1) / n). What is the sum of squared deviations divided
    by in the README?
    """
    x = proposal_sample(n, rng)
    y = np.exp(log_target(x) - log_proposal(x)) * g(x)
    return float(np.mean(y)), float(np.std(y) / np.sqrt(n))


@instead_of("importance_expectation")
def seed_inside(g, log_target, proposal_sample, log_proposal, n, rng):
    """Every call sees the same samples, whatever the generator. Which generator do you hand to
    proposal_sample?
    """
    x = proposal_sample(n, np.random.default_rng(0))
    return _mean_and_error(np.exp(log_target(x) - log_proposal(x)) * g(x))


@instead_of("importance_expectation")
def error_squared(g, log_target, proposal_sample, log_proposal, n, rng):
    """Your error is the square of the right one: the variance of the mean. Which unit should an error have?"""
    x = proposal_sample(n, rng)
    y = np.exp(log_target(x) - log_proposal(x)) * g(x)
    return float(np.mean(y)), float(np.var(y, ddof=1) / n)
