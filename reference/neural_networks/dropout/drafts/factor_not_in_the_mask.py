"""Truth values as numbers, and a division at the end."""

import numpy as np


def dropout(x, rate, rng, training=True):
    if training:
        mask = np.where(rng.uniform(size=x.shape) < rate, 0.0, 1.0)
        y = np.zeros(x.shape)
        y[mask == 1] = x[mask == 1] / (1 - rate)
        return y, mask
    return x, np.ones(x.shape)
