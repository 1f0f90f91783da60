"""The last argument is forgotten."""

import numpy as np


def dropout(x, rate, rng, training=True):
    mask = np.zeros(x.shape)
    for place in np.ndindex(x.shape):
        if rng.random() >= rate:
            mask[place] = 1 / (1 - rate)
    return mask * x, mask
