"""One random number, repeated."""

import numpy as np


def inverse_transform_sample(inverse_cdf, size, rng):
    u = rng.uniform()
    return np.array([inverse_cdf(u) for i in range(size)])
