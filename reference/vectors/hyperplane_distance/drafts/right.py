"""The formula, one point after the other."""

import numpy as np


def hyperplane_distance(points, w, b):
    if not np.any(w):
        raise ValueError("w is zero")
    norm = np.sqrt(np.sum(w**2))
    distances = np.zeros(len(points))
    for i in range(len(points)):
        distances[i] = (np.dot(w, points[i]) + b) / norm
    return distances
