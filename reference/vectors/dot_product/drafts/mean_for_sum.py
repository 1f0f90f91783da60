"""The products are averaged."""

import numpy as np


def dot_product(x, y):
    return np.mean(x * y)
