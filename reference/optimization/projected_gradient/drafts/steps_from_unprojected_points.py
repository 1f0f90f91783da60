"""Gradient descent, and a projection of every point afterwards."""

import numpy as np


def project_box(x, low, high):
    return np.maximum(low, np.minimum(x, high))


def project_simplex(x):
    tau = max(x) - 1
    step = 0.5
    while step > 1e-17:
        if sum(max(v - tau - step, 0) for v in x) >= 1:
            tau += step
        step /= 2
    return np.array([max(v - tau, 0) for v in x])


def projected_gradient(gradient, project, x0, learning_rate, steps):
    points = [x0]
    for k in range(steps):
        points.append(points[k] - learning_rate * gradient(points[k]))
    return np.array([project(point) for point in points])
