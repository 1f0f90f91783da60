"""The learner adds a small number to the divisor, as seen in deep learning code, to be safe from dividing by 0."""

import numpy as np

EPS = 1e-8


def cosine_similarity(x, y):
    length_x = np.linalg.norm(x)
    length_y = np.linalg.norm(y)
    if length_x == 0 or length_y == 0:
        raise ValueError("both vectors must be nonzero")
    cosine = np.sum(x * y) / (length_x * length_y + EPS)
    return float(np.clip(cosine, -1, 1))
