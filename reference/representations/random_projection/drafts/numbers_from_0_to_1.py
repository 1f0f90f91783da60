"""The first random numbers that come to mind."""

import numpy as np


def random_projection(x, k, rng):
    r = rng.random((x.shape[1], k))
    return np.matmul(x, r) / k**0.5
