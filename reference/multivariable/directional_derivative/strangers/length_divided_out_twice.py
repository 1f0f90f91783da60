"""The learner made the direction a unit vector and then divided the slope by the length once more."""

import numpy as np


def length(v):
    return np.sqrt(v @ v)


def directional_derivative(f, x, direction, h=1e-5):
    size = length(direction)
    if size == 0:
        raise ValueError("zero vector")
    unit = direction / size
    rise = f(x + h * unit) - f(x - h * unit)
    return float(rise / (2 * h * size))
