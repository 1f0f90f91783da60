"""The look-ahead points are what is carried along, as in libraries; the points are found from them."""

import math

import numpy as np


def nesterov(gradient, x0, learning_rate, beta, steps):
    """Return the trajectory, with the velocity in units of the gradient."""
    if np.ndim(x0) != 1 or any(math.isnan(value) for value in x0):
        raise ValueError("x0")
    if not (0 < learning_rate < math.inf and 0 <= beta < 1 and steps >= 0):
        raise ValueError("out of range")
    ahead, push = [float(value) for value in x0], [0.0] * len(x0)
    points = [list(ahead)]
    for _ in range(steps):
        slope = [float(value) for value in gradient(np.array(ahead))]
        push = [beta * v + g for v, g in zip(push, slope, strict=True)]
        ahead = [y - learning_rate * (g + beta * v) for y, g, v in zip(ahead, slope, push, strict=True)]
        # The look-ahead point is beta times the velocity beyond the point.
        points.append([y + learning_rate * beta * v for y, v in zip(ahead, push, strict=True)])
    return np.array(points)
