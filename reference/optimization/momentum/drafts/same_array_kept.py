"""The point is moved in place, and appended again and again."""

import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = np.copy(x0)
    v = np.zeros(len(x))
    points = []
    points.append(x)
    for _ in range(steps):
        v *= beta
        v -= learning_rate * gradient(x)
        x += v
        points.append(x)
    return np.array(points)
