"""A distance that is never negative, in a loop."""

import numpy as np


def hyperplane_distance(points, w, b):
    norm = np.linalg.norm(w)
    if norm == 0:
        raise ValueError("w must not be zero")
    d = np.zeros(len(points))
    for i in range(len(points)):
        d[i] = abs(sum(w * points[i]) + b) / norm
    return d
