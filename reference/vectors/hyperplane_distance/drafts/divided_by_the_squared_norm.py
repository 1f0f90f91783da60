"""The root is forgotten."""

import numpy as np


def hyperplane_distance(points, w, b):
    ww = np.dot(w, w)
    if ww == 0:
        raise ValueError("w is the zero vector")
    return (np.sum(points * w, axis=1) + b) / ww
