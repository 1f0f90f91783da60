"""The product of two arrays, without thinking of their shapes."""

import numpy as np


def outer_product(x, y):
    return np.multiply(y, x)
