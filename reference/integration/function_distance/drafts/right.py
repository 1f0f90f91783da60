"""Simpson's rule for the squared difference, over the length."""

import numpy as np


def mean_squared_distance(f, g, a, b):
    n = 1000
    x = np.linspace(a, b, n + 1)
    y = (f(x) - g(x)) ** 2
    integral = (b - a) / n / 3 * (y[0] + 4 * sum(y[1:n:2]) + 2 * sum(y[2:n:2]) + y[n])
    return integral / (b - a)
