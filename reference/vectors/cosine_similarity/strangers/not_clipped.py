"""The learner trusts Cauchy-Schwarz to hold in floating point too and lets the quotient exceed 1 by a rounding error."""

import numpy as np


def cosine_similarity(x, y):
    if np.all(x == 0) or np.all(y == 0):
        raise ValueError("the zero vector has no direction")
    return float(np.dot(x, y) / (np.sqrt(np.dot(x, x)) * np.sqrt(np.dot(y, y))))
