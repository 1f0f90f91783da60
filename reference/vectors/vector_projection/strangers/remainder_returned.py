"""The learner returns what is left of x when the projection is taken away."""

import numpy as np


def vector_projection(x, onto):
    if np.all(onto == 0):
        raise ValueError("onto is zero")
    c = np.dot(x, onto) / np.dot(onto, onto)
    p = c * onto
    return x - p
