"""The mean is taken over the points of a grid, in a loop."""

import numpy as np


def mean_squared_distance(f, g, a, b):
    total = 0
    xs = np.linspace(a, b, 1001)
    for x in xs:
        total += (f(x) - g(x)) ** 2
    return total / len(xs)
