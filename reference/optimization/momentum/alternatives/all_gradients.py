"""Every gradient is kept, and a step is their weighted sum; the velocity is in units of the gradient."""

import math

import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    """Return the trajectory from the whole past, coordinate by coordinate."""
    if np.ndim(x0) != 1 or any(math.isnan(value) for value in x0):
        raise ValueError("x0")
    if not (0 < learning_rate < math.inf and 0 <= beta < 1 and steps >= 0):
        raise ValueError("out of range")
    points, past = [[float(value) for value in x0]], []
    for _ in range(steps):
        past.append([float(value) for value in gradient(np.array(points[-1]))])
        weights = [beta**age for age in reversed(range(len(past)))]
        pushes = [
            math.fsum(w * g for w, g in zip(weights, history, strict=True))
            for history in zip(*past, strict=True)
        ]
        points.append([x - learning_rate * push for x, push in zip(points[-1], pushes, strict=True)])
    return np.array(points)
