"""The learner believed that a similarity lies between 0 and 1, and clips negative cosines to 0."""

import numpy as np


def cosine_similarity(x, y):
    nx = np.sqrt(np.sum(x**2))
    ny = np.sqrt(np.sum(y**2))
    if nx == 0 or ny == 0:
        raise ValueError("no direction")
    value = (x / nx) @ (y / ny)
    if value > 1:
        value = 1.0
    if value < 0:
        value = 0.0
    return float(value)
