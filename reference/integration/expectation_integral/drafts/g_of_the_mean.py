"""The mean of X is computed first, and then g is taken."""

import numpy as np


def expectation_integral(g, pdf, a, b):
    x = np.linspace(a, b, 1001)
    y = x * pdf(x)
    h = x[1] - x[0]
    mean = h / 3 * (y[0] + 4 * np.sum(y[1:-1:2]) + 2 * np.sum(y[2:-1:2]) + y[-1])
    return g(mean)
