"""One step forwards only."""

import numpy as np


def directional_derivative(f, x, direction, h=1e-5):
    norm = np.linalg.norm(direction)
    if norm == 0:
        raise ValueError("direction must not be 0")
    u = direction / norm
    return (f(x + u * h) - f(x)) / h
