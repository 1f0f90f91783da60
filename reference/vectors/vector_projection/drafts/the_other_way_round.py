"""The two arguments have changed their roles."""

import numpy as np


def vector_projection(x, onto):
    if np.all(onto == 0):
        raise ValueError("zero vector")
    c = np.dot(onto, x) / np.dot(x, x)
    return c * x
