"""Each pair once, and a force that acts on both points in opposite directions."""

import itertools
import math

import numpy as np


def kl_and_gradient(p, y):
    """Return the sums over the pairs."""
    p, y = np.array(p, dtype=float), np.array(y, dtype=float)
    if y.ndim != 2 or y.shape[1] != 2 or p.shape != (len(y), len(y)):
        raise ValueError("a table for other points")
    if np.isnan(p).any() or np.isnan(y).any():
        raise ValueError("a NaN")
    points, table = y.tolist(), p.tolist()
    pairs = list(itertools.combinations(range(len(points)), 2))
    ones = [1 + (points[i][0] - points[j][0]) ** 2 + (points[i][1] - points[j][1]) ** 2 for i, j in pairs]
    total = 2 * math.fsum(1 / one for one in ones)
    kl = 0.0
    gradient = [[0.0, 0.0] for _ in points]
    for (i, j), one in zip(pairs, ones, strict=True):
        q = 1 / (one * total)
        if table[i][j] > 0:
            kl += 2 * table[i][j] * (math.log(table[i][j]) - math.log(q))
        for axis in (0, 1):
            force = 4 * (table[i][j] - q) / one * (points[i][axis] - points[j][axis])
            gradient[i][axis] += force
            gradient[j][axis] -= force
    return kl, np.array(gradient)
