"""Positions chosen without replacement."""

import numpy as np


def dropout(x, rate, rng, training=True):
    mask = np.ones(x.shape)
    if training:
        mask = mask / (1 - rate)
        k = int(round(rate * x.size))
        where = rng.choice(x.size, k, replace=False)
        mask.flat[where] = 0.0
    return mask * x, mask
