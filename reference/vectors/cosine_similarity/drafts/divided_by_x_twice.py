"""The square of one norm, where the product of two is asked for; nothing is clipped."""

import numpy as np


def cosine_similarity(x, y):
    norm = np.sqrt(np.sum(x**2))
    if norm == 0 or not np.any(y):
        raise ValueError("zero vector")
    return np.sum(x * y) / norm**2
