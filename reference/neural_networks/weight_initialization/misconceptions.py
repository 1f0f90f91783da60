"""Wrong answers we expect for weight_initialization, and what to say about each."""

import math

import numpy as np

from dojo.misconceptions import instead_of


@instead_of("he")
def he_variance_as_deviation(fan_in, fan_out, rng):
    """Your weights of He have variance v² instead of v. Does `rng.normal` take the variance or the standard
    deviation?
    """
    return rng.normal(0, 2 / fan_in, (fan_in, fan_out))


@instead_of("xavier")
def xavier_variance_as_deviation(fan_in, fan_out, rng):
    """Your weights of Xavier have variance v² instead of v. Does `rng.normal` take the variance or the standard
    deviation?
    """
    return rng.normal(0, 2 / (fan_in + fan_out), (fan_in, fan_out))


@instead_of("he")
def he_without_the_2(fan_in, fan_out, rng):
    """Your weights of He have half of the variance that they need. What does relu do to the mean square?"""
    return rng.normal(0, math.sqrt(1 / fan_in), (fan_in, fan_out))


@instead_of("xavier")
def xavier_without_the_2(fan_in, fan_out, rng):
    """Your weights of Xavier have half of the variance that they need. Which mean of two factors should be 1?"""
    return rng.normal(0, math.sqrt(1 / (fan_in + fan_out)), (fan_in, fan_out))


@instead_of("he")
def he_by_outputs(fan_in, fan_out, rng):
    """Your weights of He depend on the number of outputs. How many terms does the sum z_j have?"""
    return rng.normal(0, math.sqrt(2 / fan_out), (fan_in, fan_out))


@instead_of("he")
def he_by_both_fans(fan_in, fan_out, rng):
    """Your weights of He have the variance of Xavier. Which of the two fans does the formula for relu contain?"""
    return rng.normal(0, math.sqrt(2 / (fan_in + fan_out)), (fan_in, fan_out))


@instead_of("xavier")
def xavier_by_inputs(fan_in, fan_out, rng):
    """Your weights of Xavier have variance 1/fan_in. What happens to the gradient if there are far more outputs than
    inputs?
    """
    return rng.normal(0, math.sqrt(1 / fan_in), (fan_in, fan_out))


@instead_of("xavier")
def xavier_as_he(fan_in, fan_out, rng):
    """Your weights of Xavier have the variance 2/fan_in. Which of the two formulas makes up for relu?"""
    return rng.normal(0, math.sqrt(2 / fan_in), (fan_in, fan_out))


@instead_of("he")
def he_transposed(fan_in, fan_out, rng):
    """Your weights of He have one row for each output. What shape does a matrix need if x @ w has fan_out
    entries?
    """
    return rng.normal(0, math.sqrt(2 / fan_in), (fan_out, fan_in))


@instead_of("xavier")
def xavier_transposed(fan_in, fan_out, rng):
    """Your weights of Xavier have one row for each output. What shape does a matrix need if x @ w has fan_out
    entries?
    """
    return rng.normal(0, math.sqrt(2 / (fan_in + fan_out)), (fan_out, fan_in))


@instead_of("xavier")
def xavier_unit_normal(fan_in, fan_out, rng):
    """Your weights of Xavier have variance 1 for every layer. By what does a layer with 256 inputs multiply the mean
    square then?
    """
    return rng.normal(size=(fan_in, fan_out))


@instead_of("he")
def he_deviation_as_half_width(fan_in, fan_out, rng):
    """Your weights of He have a third of the variance that they need. What variance do uniform numbers from -a to a
    have?
    """
    a = math.sqrt(2 / fan_in)
    return rng.uniform(-a, a, (fan_in, fan_out))


@instead_of("xavier")
def xavier_deviation_as_half_width(fan_in, fan_out, rng):
    """Your weights of Xavier have a third of the variance that they need. What variance do uniform numbers from -a to
    a have?
    """
    a = math.sqrt(2 / (fan_in + fan_out))
    return rng.uniform(-a, a, (fan_in, fan_out))


@instead_of("xavier")
def xavier_half_width_as_deviation(fan_in, fan_out, rng):
    """Your weights of Xavier have three times the variance that they need. Does the factor 3 belong to normal or to
    uniform numbers?
    """
    return rng.normal(0, math.sqrt(6 / (fan_in + fan_out)), (fan_in, fan_out))


@instead_of("he")
def he_not_centred(fan_in, fan_out, rng):
    """No weight of He is negative in your result. What mean do the weights have?"""
    return rng.random((fan_in, fan_out)) * math.sqrt(2 / fan_in)


@instead_of("xavier")
def xavier_not_centred(fan_in, fan_out, rng):
    """No weight of Xavier is negative in your result. What mean do the weights have?"""
    return rng.random((fan_in, fan_out)) * math.sqrt(2 / (fan_in + fan_out))


@instead_of("he")
def he_one_column(fan_in, fan_out, rng):
    """All columns of your weights of He are equal. What do all units of the layer compute then?"""
    column = rng.normal(0, math.sqrt(2 / fan_in), (fan_in, 1))
    return np.repeat(column, fan_out, axis=1)


@instead_of("he")
def he_global_chance(fan_in, fan_out, rng):
    """Two calls of `he` with generators of the same seed give different weights. Which generator do your numbers
    come from?
    """
    return np.random.randn(fan_in, fan_out) * np.sqrt(2 / fan_in)  # noqa: NPY002


@instead_of("xavier")
def xavier_global_chance(fan_in, fan_out, rng):
    """Two calls of `xavier` with generators of the same seed give different weights. Which generator do your numbers
    come from?
    """
    return np.random.randn(fan_in, fan_out) * np.sqrt(2 / (fan_in + fan_out))  # noqa: NPY002
