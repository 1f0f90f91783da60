"""A matrix of signs over the square root of k."""

import numpy as np


def random_projection(x, k, rng):
    signs = 2 * rng.integers(0, 2, size=(x.shape[1], k)) - 1
    return x @ signs / np.sqrt(k)
