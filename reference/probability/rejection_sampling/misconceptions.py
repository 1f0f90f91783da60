"""Wrong answers we expect for rejection_sampling, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


def _until_enough(keep, pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Collect proposals that a rule keeps; the rule gets u, p, q and M."""
    kept = np.zeros(0)
    while len(kept) < size:
        x = proposal_sample(size, rng)
        p, q = pdf(x), proposal_pdf(x)
        if (p > bound * q).any():
            raise ValueError("the bound does not hold")
        kept = np.append(kept, x[keep(rng.random(size), p, q, bound)])
    return kept[:size]


@instead_of("rejection_sample")
def bound_forgotten(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Your samples follow a density that is cut off where p is larger than q. Can a proposal be kept with a
    probability above 1?
    """
    return _until_enough(lambda u, p, q, m: u < p / q, pdf, proposal_sample, proposal_pdf, bound, size, rng)


@instead_of("rejection_sample")
def times_the_bound(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Your samples are wrong even when p is at most q and the bound is too large. Should a larger bound make
    it more likely or less likely that a proposal is kept?
    """
    return _until_enough(
        lambda u, p, q, m: u < m * p / q, pdf, proposal_sample, proposal_pdf, bound, size, rng
    )


@instead_of("rejection_sample")
def inverse_ratio(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Every proposal is kept, even where p is 0. With which probability should a proposal be kept at which p
    is small?
    """
    return _until_enough(
        lambda u, p, q, m: u * p < m * q, pdf, proposal_sample, proposal_pdf, bound, size, rng
    )


@instead_of("rejection_sample")
def keeps_the_rejected(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Your samples are dense where p is small, and none is left where p is M q. Is a proposal kept when u is
    below the ratio, or above it?
    """
    return _until_enough(
        lambda u, p, q, m: u >= p / (m * q), pdf, proposal_sample, proposal_pdf, bound, size, rng
    )


@instead_of("rejection_sample")
def compared_with_the_pdf(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Your samples are wrong when the proposals are not uniform, and where p is above 1. Is p(x) a
    probability?
    """
    return _until_enough(lambda u, p, q, m: u < p, pdf, proposal_sample, proposal_pdf, bound, size, rng)


@instead_of("rejection_sample")
def proposal_density_ignored(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Your samples are right for uniform proposals only. What makes up for places that are proposed more often
    than others?
    """
    return _until_enough(lambda u, p, q, m: u < p / m, pdf, proposal_sample, proposal_pdf, bound, size, rng)


@instead_of("rejection_sample")
def one_batch(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """You return fewer samples than asked for. How many proposals may be needed?"""
    x = proposal_sample(size, rng)
    if (pdf(x) > bound * proposal_pdf(x)).any():
        raise ValueError("the bound does not hold")
    return x[rng.random(size) < pdf(x) / (bound * proposal_pdf(x))]


@instead_of("rejection_sample")
def last_one_repeated(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Some of your samples come several times in a row. What happens to a proposal that is rejected, and how
    many samples does it add?
    """
    x = proposal_sample(size, rng)
    if (pdf(x) > bound * proposal_pdf(x)).any():
        raise ValueError("the bound does not hold")
    kept = rng.random(size) < pdf(x) / (bound * proposal_pdf(x))
    kept[0] = True
    return x[np.maximum.accumulate(np.where(kept, np.arange(size), 0))]


@instead_of("rejection_sample")
def bound_not_checked(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """You accept a bound that is too small. What is the ratio p / (M q) at a proposal where p is larger than M q?"""
    kept = np.zeros(0)
    while len(kept) < size:
        x = proposal_sample(size, rng)
        kept = np.append(kept, x[rng.random(size) < pdf(x) / (bound * proposal_pdf(x))])
    return kept[:size]


@instead_of("rejection_sample")
def seed_inside(pdf, proposal_sample, proposal_pdf, bound, size, rng):
    """Every call makes the same choices, even with another generator. Where do your random numbers come from?"""
    rng = np.random.default_rng(0)
    return bound_not_checked(pdf, proposal_sample, proposal_pdf, bound, size, rng)
