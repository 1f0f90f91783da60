"""The velocity begins anew in every step."""

import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    points = [x0]
    for k in range(steps):
        v = np.zeros(len(x0))
        v = beta * v - learning_rate * gradient(points[k])
        points.append(points[k] + v)
    return np.array(points)
