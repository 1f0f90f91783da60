"""A product in the other order."""

import numpy as np


def matrix_vector_product(a, x):
    return np.dot(a.T, x)
