"""Entry by entry, with lists: row i is the gradient of component i."""

import math

import numpy as np


def jacobian(f, x, h=1e-5):
    """Collect the values on both sides of each variable, then fill the table."""
    if np.ndim(x) != 1 or len(x) == 0:
        raise ValueError("x is not a vector")
    point = [float(entry) for entry in x]
    if not all(map(math.isfinite, point)) or not (h > 0 and math.isfinite(h)):
        raise ValueError("x or h is not finite")
    sides = []
    for j, entry in enumerate(point):
        pair = [f(np.array([*point[:j], moved, *point[j + 1 :]])) for moved in (entry - h, entry + h)]
        if any(np.ndim(value) != 1 for value in pair):
            raise ValueError("f does not return vectors")
        sides.append(pair)
    m = len(sides[0][0])
    table = np.empty((m, len(point)))
    for i in range(m):
        for j, (below, above) in enumerate(sides):
            table[i, j] = (float(above[i]) - float(below[i])) / (h + h)
    return table
