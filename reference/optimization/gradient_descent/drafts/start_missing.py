"""The points are noted after each step only."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    trajectory = []
    x = np.array(x0)
    for _ in range(steps):
        x = x - learning_rate * gradient(x)
        trajectory.append(x)
    return np.array(trajectory)
