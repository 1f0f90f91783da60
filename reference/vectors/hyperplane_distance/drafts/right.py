"""The formula, for all points at once."""

import numpy as np


def hyperplane_distance(points, w, b):
    norm = np.sqrt(w @ w)
    if norm == 0:
        raise ValueError("w must not be zero")
    return (points @ w + b) / norm
