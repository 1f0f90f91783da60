"""Plain numbers, and both projections of the tesseract as one."""

import math

import numpy as np
from hypercube import vertices


def _rows(points):
    rows = [[float(value) for value in np.atleast_1d(row)] for row in points]
    if np.ndim(points) != 2 or not all(math.isfinite(value) for row in rows for value in row):
        raise ValueError("not a table of points")
    return rows


def rotate(points, i, j, angle):
    """Return points turned by the formula for two coordinates."""
    rows = _rows(points)
    if i == j or min(i, j) < 0 or max(i, j) >= np.shape(points)[1]:
        raise ValueError("not two coordinates")
    c, s = math.cos(angle), math.sin(angle)
    for row in rows:
        row[i], row[j] = c * row[i] - s * row[j], s * row[i] + c * row[j]
    return np.array(rows)


def perspective(points, distance):
    """Return where lines from the eye meet height 0."""
    rows = []
    for *flat, height in _rows(points):
        if height >= distance:
            raise ValueError("above the eye")
        t = distance / (distance - height)
        rows.append([t * value for value in flat])
    return np.array(rows)


def frame(angle, distance):
    """Return the points with the scale distance / (distance - z - w)."""
    x, y, z, w = np.asarray(rotate(vertices(4), 0, 3, angle)).T
    return np.column_stack([x, y]) * (distance / (distance - z - w))[:, None]
