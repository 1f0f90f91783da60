"""A scale that is 1 at distance 1."""

import numpy as np
from hypercube import vertices
from rotation_matrix import rotation_matrix


def rotate(points, i, j, angle):
    r = rotation_matrix(angle)
    a = np.eye(points.shape[1])
    a[i, i] = r[0, 0]
    a[i, j] = r[0, 1]
    a[j, i] = r[1, 0]
    a[j, j] = r[1, 1]
    return points @ a.T


def perspective(points, distance):
    rows = []
    for p in points:
        if p[-1] >= distance:
            raise ValueError("a point is not below the eye")
        rows.append(p[:-1] / (distance - p[-1]))
    return np.array(rows)


def frame(angle, distance):
    points = rotate(vertices(4), 0, 3, angle)
    points = perspective(points, distance)
    return perspective(points, distance)
