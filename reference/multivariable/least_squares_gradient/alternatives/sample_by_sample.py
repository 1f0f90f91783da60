"""Sample by sample: each adds its own gradient to a running total."""

import math

import numpy as np


def least_squares_gradient(x, y, w):
    """Return the mean of the gradients of the samples."""
    if np.ndim(x) != 2 or np.shape(y) != np.shape(x)[:1] or np.shape(w) != np.shape(x)[1:] or len(x) == 0:
        raise ValueError("the shapes do not fit")
    w = [float(entry) for entry in w]
    total = [0.0] * len(w)
    for sample, target in zip(x, y, strict=True):
        row = [float(entry) for entry in sample]
        residual = math.fsum([*(a * b for a, b in zip(row, w, strict=True)), -float(target)])
        if not all(map(math.isfinite, [residual, *row, *w])):
            raise ValueError("an entry is not finite")
        total = [before + 2 * residual * entry for before, entry in zip(total, row, strict=True)]
    return np.array([entry / len(x) for entry in total])
