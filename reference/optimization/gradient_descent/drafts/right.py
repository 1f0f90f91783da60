"""A list of points, each from the one before."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0
    trajectory = [x]
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        trajectory.append(x)
    return np.array(trajectory)
