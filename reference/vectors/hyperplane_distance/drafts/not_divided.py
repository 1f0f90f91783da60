"""The left side of the equation, point by point."""

import numpy as np


def hyperplane_distance(points, w, b):
    result = []
    for p in points:
        s = b
        for i in range(len(w)):
            s += w[i] * p[i]
        result.append(s)
    return np.array(result)
