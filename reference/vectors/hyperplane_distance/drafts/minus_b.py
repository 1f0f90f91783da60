"""The equation is remembered with another sign, in a loop."""

import numpy as np


def hyperplane_distance(points, w, b):
    n = len(points)
    d = np.zeros(n)
    norm = sum(w**2) ** 0.5
    if norm == 0:
        raise ValueError("w is zero")
    for i in range(n):
        d[i] = (np.dot(points[i], w) - b) / norm
    return d
