"""From any point of the wall: the distance is the part of the way from there that goes along w."""

import math

import numpy as np


def hyperplane_distance(points, w, b):
    """Return the signed distances, one point after the other."""
    points, w = np.array(points, dtype=float), np.array(w, dtype=float)
    if points.ndim != 2 or w.ndim != 1 or points.shape[1] != len(w) or np.ndim(b) != 0:
        raise ValueError("the shapes do not fit")
    if not all(map(math.isfinite, [*points.ravel(), *w, b])):
        raise ValueError("an entry is not finite")
    if not any(w):
        raise ValueError("w is zero")
    exponent = math.frexp(max(map(abs, w)))[1]
    w, b = [math.ldexp(entry, -exponent) for entry in w], math.ldexp(float(b), -exponent)
    norm = math.hypot(*w)
    return np.array(
        [math.fsum([*(p * q for p, q in zip(point, w, strict=True)), b]) / norm for point in points]
    )
