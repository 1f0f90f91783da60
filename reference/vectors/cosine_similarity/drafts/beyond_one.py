"""Unit vectors first, and no word about rounding."""

import numpy as np


def cosine_similarity(x, y):
    nx = np.linalg.norm(x)
    ny = np.linalg.norm(y)
    if nx == 0 or ny == 0:
        raise ValueError("the zero vector has no angle")
    x = x / nx
    y = y / ny
    return np.dot(x, y)
