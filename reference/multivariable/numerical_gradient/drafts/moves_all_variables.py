"""The step is added to all entries at once."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    slope = (f(x + h) - f(x - h)) / (2 * h)
    return slope * np.ones(x.shape)
