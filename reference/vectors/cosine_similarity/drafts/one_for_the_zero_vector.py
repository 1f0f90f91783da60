"""The zero vector is forgotten, and min and max pass over the NaN."""

import numpy as np


def cosine_similarity(x, y):
    c = np.dot(x, y) / (np.linalg.norm(x) * np.linalg.norm(y))
    return max(-1, min(1, c))
