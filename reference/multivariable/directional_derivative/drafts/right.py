"""A unit vector, and the central difference along it."""

import math


def directional_derivative(f, x, direction, h=1e-5):
    length = math.sqrt(sum(entry**2 for entry in direction))
    if length == 0:
        raise ValueError("the direction is 0")
    u = direction / length
    return (f(x + h * u) - f(x - h * u)) / (2 * h)
