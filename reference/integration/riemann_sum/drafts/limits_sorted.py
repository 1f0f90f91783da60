"""The grid goes from the smaller limit to the larger one."""

import numpy as np


def riemann_sum(f, a, b, n, rule="midpoint"):
    points = np.linspace(min(a, b), max(a, b), n + 1)
    width = abs(b - a) / n
    if rule == "left":
        points = points[:-1]
    elif rule == "right":
        points = points[1:]
    else:
        points = (points[:-1] + points[1:]) / 2
    return float(np.sum([f(x) * width for x in points]))
