"""Nothing is said about the direction 0."""

import math


def directional_derivative(f, x, direction, h=1e-5):
    s = 0
    for i in range(len(direction)):
        s += direction[i] ** 2
    u = direction / math.sqrt(s)
    return (f(x + h * u) - f(x - h * u)) / (2 * h)
