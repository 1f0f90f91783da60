"""The learner believed that only the direction of the gradient matters and divided it by its length."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    points = np.zeros((steps + 1, len(x0)))
    points[0] = x0
    for k in range(steps):
        g = gradient(points[k].copy())
        norm = np.linalg.norm(g)
        if norm > 0:
            points[k + 1] = points[k] - learning_rate * g / norm
        else:
            points[k + 1] = points[k]
    return points
