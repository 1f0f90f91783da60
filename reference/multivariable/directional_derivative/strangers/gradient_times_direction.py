"""The learner believed that differences along the axes, multiplied by u, are the same as the difference along u."""

import numpy as np


def directional_derivative(f, x, direction, h=1e-5):
    norm = np.linalg.norm(direction)
    if norm == 0:
        raise ValueError("no direction")
    u = direction / norm
    slope = 0.0
    for i in range(len(x)):
        e = np.zeros(len(x))
        e[i] = 1.0
        partial = (f(x + h * e) - f(x - h * e)) / (2 * h)
        slope += partial * u[i]
    return float(slope)
