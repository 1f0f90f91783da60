"""Nothing is done about a w that is zero."""

import numpy as np


def hyperplane_distance(points, w, b):
    unit = w / np.linalg.norm(w)
    return points.dot(unit) + b / np.linalg.norm(w)
