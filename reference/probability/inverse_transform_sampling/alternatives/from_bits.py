"""Uniform numbers made of 53 random bits each, as many as a double holds."""

import numpy as np


def inverse_transform_sample(inverse_cdf, size, rng):
    """Return the inverse at random multiples of 2^-53."""
    samples = inverse_cdf(rng.integers(2**53, size=size) / 2**53)
    if np.shape(samples) != (size,):
        raise ValueError("inverse_cdf does not return one value for each number")
    return samples
