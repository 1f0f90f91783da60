"""Wrong answers we expect for bayes_rule, and what to say about each."""

import numpy as np
from bayes_rule import posterior as right

from dojo.misconceptions import edge, instead_of


@instead_of("posterior")
def ignores_the_prior(prior, likelihood):
    """Your result does not depend on the prior: a rare illness becomes as probable as a common one. Where
    does the prior come in?
    """
    right(prior, likelihood)
    likelihood = np.asarray(likelihood, dtype=float)
    if likelihood.sum() == 0:
        return np.zeros_like(likelihood)
    return likelihood / likelihood.sum()


@instead_of("posterior")
def ignores_the_likelihood(prior, likelihood):
    """You return the prior itself. What did the data say about each hypothesis?"""
    right(prior, likelihood)
    return np.array(prior, dtype=float)


@instead_of("posterior")
def not_divided_by_the_evidence(prior, likelihood):
    """Your entries have the right ratios but do not sum to 1: they are P(hypothesis and data), not yet
    P(hypothesis given data).
    """
    right(prior, likelihood)
    return np.asarray(prior, dtype=float) * np.asarray(likelihood, dtype=float)


@instead_of("posterior")
def evidence_without_prior(prior, likelihood):
    """Your entries have the right ratios, but they are divided by the plain sum of the likelihoods. How often
    is each hypothesis true?
    """
    right(prior, likelihood)
    likelihood = np.asarray(likelihood, dtype=float)
    return np.asarray(prior, dtype=float) * likelihood / likelihood.sum()


@instead_of("posterior")
def scaled_to_the_largest(prior, likelihood):
    """Your largest entry is always 1. You compare each hypothesis with the best one; the posterior is a share
    of all of them.
    """
    right(prior, likelihood)
    joint = np.asarray(prior, dtype=float) * np.asarray(likelihood, dtype=float)
    return joint / joint.max()


@instead_of("posterior")
def only_the_winner(prior, likelihood):
    """Your result is 1 for the most probable hypothesis and 0 for the others. How much doubt do the
    data leave?
    """
    result = right(prior, likelihood)
    return np.eye(len(result))[np.argmax(result)]


@instead_of("posterior")
def adds_for_multiplies(prior, likelihood):
    """Your result is prior plus likelihood, scaled to sum to 1. What is the probability that two
    things both happen?
    """
    right(prior, likelihood)
    total = np.asarray(prior, dtype=float) + np.asarray(likelihood, dtype=float)
    return total / total.sum()


@instead_of("posterior")
def softmax_for_share(prior, likelihood):
    """Your entries are the exponentials of prior times likelihood, divided by their sum. Are these
    products logarithms?
    """
    right(prior, likelihood)
    joint = np.asarray(prior, dtype=float) * np.asarray(likelihood, dtype=float)
    weights = np.exp(joint - joint.max())
    return weights / weights.sum()


@instead_of("posterior")
def likelihood_as_a_distribution(prior, likelihood):
    """You refuse likelihoods that do not sum to 1. Do they belong to one observation under many hypotheses,
    or to many observations under one?
    """
    if abs(np.sum(likelihood) - 1) > 1e-9:
        raise ValueError("the likelihoods must sum to 1")
    return right(prior, likelihood)


@instead_of("posterior")
def density_refused(prior, likelihood):
    """You refuse a likelihood above 1. The density of a narrow distribution exceeds 1; which values does the
    README exclude?
    """
    if np.any(np.asarray(likelihood) > 1):
        raise ValueError("a likelihood is above 1")
    return right(prior, likelihood)


@instead_of("posterior")
def evidence_never_zero(prior, likelihood):
    """You add a small number to the evidence. Then the posterior sums to less than 1. What does the README
    ask for when the evidence is 0?
    """
    joint = np.asarray(prior, dtype=float) * np.asarray(likelihood, dtype=float)
    return joint / (joint.sum() + 1e-12)


@instead_of("posterior")
def nan_for_impossible_data(prior, likelihood):
    """Your result is NaN where no allowed hypothesis can give the data: 0/0. What does the README ask for in
    this case?
    """
    if np.shape(prior) == np.shape(likelihood) and np.all(np.multiply(prior, likelihood) == 0):
        right(prior, np.ones_like(likelihood, dtype=float))
        return np.full(len(prior), np.nan)
    return right(prior, likelihood)


@edge
@instead_of("posterior")
def normalises_the_prior(prior, likelihood):
    """You rescale a prior that does not sum to 1. The README asks for a ValueError: such a prior is the
    caller's mistake.
    """
    prior = np.asarray(prior, dtype=float)
    if prior.sum() > 0:
        prior = prior / prior.sum()
    return right(prior, likelihood)


@instead_of("posterior")
def updates_in_place(prior, likelihood):
    """Your values are right, but the caller's prior has changed. Does your update write into the
    array it was given?
    """
    result = right(prior, likelihood)
    if isinstance(prior, np.ndarray) and prior.dtype.kind == "f":
        prior *= np.asarray(likelihood)
    return result
