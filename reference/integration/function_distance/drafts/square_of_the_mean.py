"""The mean difference is squared at the end."""

import numpy as np


def mean_squared_distance(f, g, a, b):
    x = np.linspace(a, b, 1001)
    d = f(x) - g(x)
    mean = (d[0] + 4 * d[1:-1:2].sum() + 2 * d[2:-1:2].sum() + d[-1]) / 3000
    return mean * mean
