"""Plain momentum once more."""

import numpy as np


def nesterov(gradient, x0, learning_rate, beta, steps):
    points = np.zeros((steps + 1, len(x0)))
    points[0] = x0
    v = np.zeros(len(x0))
    for k in range(steps):
        g = gradient(points[k])
        v = beta * v - learning_rate * g
        points[k + 1] = points[k] + v
    return points
