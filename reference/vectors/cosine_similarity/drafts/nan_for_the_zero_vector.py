"""The zero vector is forgotten."""

import numpy as np


def cosine_similarity(x, y):
    c = np.dot(x, y) / (np.linalg.norm(x) * np.linalg.norm(y))
    if c > 1:
        c = 1
    if c < -1:
        c = -1
    return c
