"""The length comes in after the difference."""

import numpy as np


def directional_derivative(f, x, direction, h=1e-5):
    norm = np.linalg.norm(direction)
    if norm == 0:
        raise ValueError("direction is 0")
    return (f(x + h * direction) - f(x - h * direction)) / (2 * h * norm)
