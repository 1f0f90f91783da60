"""A binomial number for each entry."""

import numpy as np


def dropout(x, rate, rng, training=True):
    if not training or rate == 0:
        return x, np.ones(x.shape)
    kept = rng.binomial(1, rate, size=x.shape)
    mask = kept / rate
    return mask * x, mask
