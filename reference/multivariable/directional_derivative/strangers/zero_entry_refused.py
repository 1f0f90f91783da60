"""The learner believed that a direction with a 0 in one entry is already the direction 0."""

import numpy as np


def directional_derivative(f, x, direction, h=1e-5):
    if np.any(direction == 0):
        raise ValueError("the direction must not be 0")
    v = direction / np.sqrt(np.sum(direction**2))
    forward = f(x + h * v)
    backward = f(x - h * v)
    return float((forward - backward) / (2 * h))
