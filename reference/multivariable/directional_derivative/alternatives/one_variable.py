"""As a function of the distance walked along the line, with lists."""

import math

import numpy as np


def directional_derivative(f, x, direction, h=1e-5):
    """Take the central difference of t -> f(x + t u) at 0."""
    if np.ndim(x) != 1 or np.ndim(direction) != 1 or len(x) != len(direction):
        raise ValueError("the shapes do not fit")
    start, way = [float(entry) for entry in x], [float(entry) for entry in direction]
    length = math.hypot(*way)
    if length == 0 or not all(map(math.isfinite, start + way)):
        raise ValueError("the direction is 0, or an entry is not finite")
    if not (h > 0 and math.isfinite(h)):
        raise ValueError("the step is not positive and finite")

    def moved(t):
        return [entry + t * (component / length) for entry, component in zip(start, way, strict=True)]

    return float(f(np.array(moved(h))) - f(np.array(moved(-h)))) / (2 * h)
