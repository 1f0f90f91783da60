"""A grid of n points is taken for the n strips."""

import numpy as np


def riemann_sum(f, a, b, n, rule="midpoint"):
    x = np.linspace(a, b, n)
    h = x[1] - x[0]
    if rule == "right":
        x = x + h
    if rule == "midpoint":
        x = x + h / 2
    total = 0
    for point in x:
        total += h * f(point)
    return float(total)
