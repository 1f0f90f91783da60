"""One sample at a time."""

import numpy as np


def inverse_transform_sample(inverse_cdf, size, rng):
    """Return the samples, each computed from a number of its own."""
    if size < 0:
        raise ValueError("size is negative")
    samples = np.empty(size)
    for i in range(size):
        value = inverse_cdf(rng.random())
        if np.shape(value) != ():
            raise ValueError("inverse_cdf must return one number for one number")
        samples[i] = value
    return samples
