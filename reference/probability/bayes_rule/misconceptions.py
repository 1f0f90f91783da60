"""Wrong answers we expect for bayes_rule, and what to say about each."""

import numpy as np
from bayes_rule import posterior as right

from dojo.misconceptions import edge, instead_of


def _joint(prior, likelihood):
    joint = prior * likelihood
    if joint.sum() == 0:
        raise ValueError("the evidence is 0")
    return joint


@instead_of("posterior")
def ignores_the_prior(prior, likelihood):
    """Your result does not depend on the prior: a rare illness becomes as probable as a common one. Where
    does the prior come in?
    """
    if likelihood.sum() == 0:
        raise ValueError("the evidence is 0")
    return likelihood / likelihood.sum()


@instead_of("posterior")
def not_divided_by_the_evidence(prior, likelihood):
    """Your entries have the right ratios but do not sum to 1: they are P(hypothesis and data), not yet
    P(hypothesis given data).
    """
    return _joint(prior, likelihood)


@instead_of("posterior")
def evidence_without_prior(prior, likelihood):
    """Your entries have the right ratios, but they are divided by the plain sum of the likelihoods. How often
    is each hypothesis true?
    """
    return _joint(prior, likelihood) / likelihood.sum()


@instead_of("posterior")
def odds_against_the_others(prior, likelihood):
    """Your entries are odds: each product is divided by the sum of the others. Which products does the
    evidence add up?
    """
    joint = _joint(prior, likelihood)
    with np.errstate(divide="ignore"):
        return joint / (joint.sum() - joint)


@instead_of("posterior")
def complement_in_the_evidence(prior, likelihood):
    """Each of your entries has an evidence of its own, with (1 - p_i)(1 - l_i) in it. Which products does the
    evidence add up?
    """
    joint = _joint(prior, likelihood)
    return joint / (joint + (1 - prior) * (1 - likelihood))


@instead_of("posterior")
def scaled_to_the_largest(prior, likelihood):
    """Your largest entry is always 1. You compare each hypothesis with the best one; the posterior is a share
    of all of them.
    """
    joint = _joint(prior, likelihood)
    return joint / joint.max()


@instead_of("posterior")
def only_the_winner(prior, likelihood):
    """Your result is 1 for the most probable hypothesis and 0 for the others. How much doubt do the
    data leave?
    """
    joint = _joint(prior, likelihood)
    return np.where(np.arange(len(joint)) == joint.argmax(), 1.0, 0.0)


@instead_of("posterior")
def adds_for_multiplies(prior, likelihood):
    """Your result is prior plus likelihood, scaled to sum to 1. What is the probability that two
    things both happen?
    """
    _joint(prior, likelihood)
    return (prior + likelihood) / (prior + likelihood).sum()


@instead_of("posterior")
def softmax_for_share(prior, likelihood):
    """Your entries are the exponentials of prior times likelihood, divided by their sum. Are these
    products logarithms?
    """
    weights = np.exp(_joint(prior, likelihood))
    return weights / weights.sum()


@instead_of("posterior")
def evidence_never_zero(prior, likelihood):
    """For very improbable data your posterior sums to less than 1, and for impossible data it is 0. What does
    the README ask for when the evidence is 0?
    """
    joint = prior * likelihood
    return joint / (joint.sum() + 1e-12)


@instead_of("posterior")
def zeros_for_impossible_data(prior, likelihood):
    """Your result is 0 everywhere when no allowed hypothesis can give the data. Is that a distribution? What
    does the README ask for?
    """
    joint = prior * likelihood
    return joint / joint.sum() if joint.any() else joint


@instead_of("posterior")
def nan_for_impossible_data(prior, likelihood):
    """Your result is NaN where no allowed hypothesis can give the data: 0/0. What does the README ask for in
    this case?
    """
    joint = prior * likelihood
    with np.errstate(invalid="ignore"):
        return joint / joint.sum()


@instead_of("posterior")
def updates_in_place(prior, likelihood):
    """Your values are right, but the caller's prior has changed. Does your update write into the
    array it was given?
    """
    _joint(prior, likelihood)
    prior *= likelihood
    prior /= prior.sum()
    return prior


@edge
@instead_of("posterior")
def normalises_the_prior(prior, likelihood):
    """You accept a prior that does not sum to 1. The README asks for a ValueError: such a prior is the
    caller's mistake.
    """
    prior = np.asarray(prior, dtype=float)
    if prior.sum() > 0:
        prior = prior / prior.sum()
    return right(prior, likelihood)
