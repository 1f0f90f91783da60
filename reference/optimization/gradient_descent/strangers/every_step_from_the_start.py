"""The learner subtracted each new gradient from x0 instead of from the current point."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    trajectory = [x0.copy()]
    current = x0.copy()
    for i in range(steps):
        current = x0 - learning_rate * gradient(current)
        trajectory.append(current)
    return np.array(trajectory)
