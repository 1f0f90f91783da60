"""The factor of a parabola from end to end stands before the sum with the width of a strip."""

import numpy as np


def simpson_rule(f, a, b, n):
    if n % 2:
        raise ValueError
    h = (b - a) / n
    x = np.linspace(a, b, n + 1)
    y = np.array([f(t) for t in x])
    return h / 6 * (y[0] + 4 * y[1:-1:2].sum() + 2 * y[2:-1:2].sum() + y[-1])
