"""The learner believed that a shadow has a length, so its coefficient cannot be negative."""

import numpy as np


def vector_projection(x, onto):
    square = np.dot(onto, onto)
    if square == 0:
        raise ValueError("there is no line")
    shadow = np.abs(np.dot(x, onto)) / square
    return shadow * onto
