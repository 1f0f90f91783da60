"""Wrong answers we expect for inverse_transform_sampling, and what to say about each."""

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("inverse_transform_sample")
def global_state(inverse_cdf, size, rng):
    """Equal generators give different samples. Which of your random numbers do not come from rng?"""
    return inverse_cdf(np.random.uniform(size=size))  # noqa: NPY002


@instead_of("inverse_transform_sample")
def seed_inside(inverse_cdf, size, rng):
    """Every call returns the same samples, even with another generator. Where do your random numbers come
    from?
    """
    rng = np.random.default_rng(0)
    return inverse_cdf(rng.random(size))


@instead_of("inverse_transform_sample")
def regular_grid(inverse_cdf, size, rng):
    """Your samples rise from the first to the last, and every call returns the same ones. Are numbers at equal
    distances independent?
    """
    return inverse_cdf(np.arange(size) / size)


@instead_of("inverse_transform_sample")
def one_number_for_all(inverse_cdf, size, rng):
    """All your samples are equal. How many uniform numbers do independent samples need?"""
    return np.full(size, inverse_cdf(rng.random()))


@instead_of("inverse_transform_sample")
def normal_numbers(inverse_cdf, size, rng):
    """With the identity as inverse_cdf, some of your numbers are negative and others are above 1. Between
    which limits are the values of F?
    """
    with np.errstate(all="ignore"):
        return inverse_cdf(rng.normal(size=size))


@instead_of("inverse_transform_sample")
def from_minus_one(inverse_cdf, size, rng):
    """With the identity as inverse_cdf, your numbers are below 1, but some are negative. Between which limits
    are the values of F?
    """
    with np.errstate(all="ignore"):
        return inverse_cdf(rng.uniform(-1, 1, size))


@instead_of("inverse_transform_sample")
def whole_numbers(inverse_cdf, size, rng):
    """With the identity as inverse_cdf, you return only the numbers 0 and 1. Which heights u lie between
    them?
    """
    with np.errstate(all="ignore"):
        return inverse_cdf(rng.integers(0, 1, size, endpoint=True))


@instead_of("inverse_transform_sample")
def inverse_forgotten(inverse_cdf, size, rng):
    """Your samples are between 0 and 1 for every inverse_cdf. How does a height u become a sample x?"""
    return rng.random(size)
