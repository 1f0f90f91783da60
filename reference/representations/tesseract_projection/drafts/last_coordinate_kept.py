"""Every coordinate is scaled."""

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
        rows.append(p * distance / (distance - p[-1]))
    return np.array(rows)


def frame(angle, distance):
    points = rotate(vertices(4), 0, 3, angle)
    points = perspective(points, distance)
    return perspective(points[:, :3], distance)[:, :2]
