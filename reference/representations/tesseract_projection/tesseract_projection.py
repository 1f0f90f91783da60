"""Reference solution for tesseract_projection."""

import numpy as np
from hypercube import vertices
from numpy.typing import ArrayLike, NDArray
from rotation_matrix import rotation_matrix


def rotate(points: ArrayLike, i: int, j: int, angle: float) -> NDArray[np.float64]:
    """Return points turned in the plane of two coordinates."""
    points = _points(points)
    d = points.shape[1]
    if i == j or not (0 <= i < d and 0 <= j < d):
        raise ValueError(f"i and j must be different coordinates of {d}, but are {i} and {j}")
    # Points are rows, so the product with the transpose turns each of them.
    turned = points.copy()
    turned[:, [i, j]] = points[:, [i, j]] @ rotation_matrix(angle).T
    return turned


def perspective(points: ArrayLike, distance: float) -> NDArray[np.float64]:
    """Return points as an eye sees them, with one coordinate fewer."""
    points = _points(points)
    heights = points[:, -1:]
    if not np.all(heights < distance):
        raise ValueError(f"every point must be below the eye at height {distance}")
    return points[:, :-1] * (distance / (distance - heights))


def frame(angle: float, distance: float) -> NDArray[np.float64]:
    """Return the vertices of a turned tesseract, drawn in the plane."""
    return perspective(perspective(rotate(vertices(4), 0, 3, angle), distance), distance)


def _points(points: ArrayLike) -> NDArray[np.float64]:
    points = np.asarray(points, dtype=float)
    if points.ndim != 2 or not np.isfinite(points).all():
        raise ValueError(f"points must be a matrix of finite entries; its shape is {points.shape}")
    return points
