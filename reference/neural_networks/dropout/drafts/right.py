"""Uniform numbers, compared with the rate."""

import numpy as np


def dropout(x, rate, rng, training=True):
    if not training:
        return x, np.ones(x.shape)
    u = rng.random(x.shape)
    mask = np.where(u < rate, 0.0, 1 / (1 - rate))
    return x * mask, mask
