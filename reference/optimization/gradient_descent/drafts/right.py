"""One step after another, each from the last point."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0.copy()
    points = [x]
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        points.append(x)
    return np.array(points)
