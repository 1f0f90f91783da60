"""First the move, then the new velocity."""

import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    points = np.zeros((steps + 1, len(x0)))
    points[0] = x0
    v = 0 * x0
    for k in range(steps):
        points[k + 1] = points[k] + v
        v = beta * v - learning_rate * gradient(points[k])
    return points
