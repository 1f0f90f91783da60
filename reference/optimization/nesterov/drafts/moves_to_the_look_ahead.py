"""The point goes to the look-ahead point, and the whole step is added there."""

import numpy as np


def nesterov(gradient, x0, learning_rate, beta, steps):
    x = x0.copy()
    v = np.zeros(len(x))
    points = [x.copy()]
    for _ in range(steps):
        x = x + beta * v
        v = beta * v - learning_rate * gradient(x)
        x = x + v
        points.append(x)
    return np.vstack(points)
