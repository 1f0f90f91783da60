"""The square roots are missing, and nothing is clipped."""

import numpy as np


def cosine_similarity(x, y):
    top = np.dot(x, y)
    bottom = np.sum(x**2) * np.sum(y**2)
    if bottom == 0:
        raise ValueError("zero vector")
    return top / bottom
