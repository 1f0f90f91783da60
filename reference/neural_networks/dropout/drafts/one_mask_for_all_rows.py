"""A mask for the units, repeated."""

import numpy as np


def dropout(x, rate, rng, training=True):
    if not training:
        return x, np.ones(x.shape)
    units = []
    for j in range(x.shape[-1]):
        units.append(0.0 if rng.random() < rate else 1 / (1 - rate))
    mask = np.zeros(x.shape)
    mask[...] = units
    return mask * x, mask
