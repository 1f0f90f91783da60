"""From half the angle alone, with the rational parametrisation of the circle."""

import math

import numpy as np


def rotation_matrix(angle):
    """Return the matrix from cosine and sine of half the angle."""
    if np.ndim(angle) != 0 or not math.isfinite(float(angle)):
        raise ValueError("one finite angle was expected")
    a, b = math.cos(float(angle) / 2), math.sin(float(angle) / 2)
    return np.array([[a * a - b * b, -2 * a * b], [2 * a * b, a * a - b * b]])
