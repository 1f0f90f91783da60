"""A missing pair of brackets."""

import numpy as np


def hyperplane_distance(points, w, b):
    if not w.any():
        raise ValueError("no wall")
    s = []
    for x in points:
        s.append(np.dot(w, x) / np.linalg.norm(w) + b)
    return np.array(s)
