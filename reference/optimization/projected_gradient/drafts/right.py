"""Clip, bisect, and project each step."""

import numpy as np


def project_box(x, low, high):
    return np.clip(x, low, high)


def project_simplex(x):
    a, b = max(x) - 1, max(x)
    for _ in range(100):
        tau = (a + b) / 2
        if np.sum(np.maximum(x - tau, 0)) > 1:
            a = tau
        else:
            b = tau
    return np.maximum(x - tau, 0)


def projected_gradient(gradient, project, x0, learning_rate, steps):
    x = project(x0.copy())
    points = [x]
    for _ in range(steps):
        x = project(x - learning_rate * gradient(x))
        points.append(x)
    return np.array(points)
