"""No recurrence: every gradient is kept, and each step averages all of them, coordinate by coordinate."""

import math

import numpy as np


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    """Return the trajectory, with weighted averages over the whole past."""
    if np.ndim(x0) != 1 or not all(math.isfinite(value) for value in x0):
        raise ValueError("x0")
    for positive in (learning_rate, epsilon):
        if not math.isfinite(positive) or positive <= 0:
            raise ValueError("not positive")
    for share in (beta1, beta2):
        if math.isnan(share) or share < 0 or share >= 1:
            raise ValueError("not a share")
    if steps < 0:
        raise ValueError("steps")
    points, past = [[float(value) for value in x0]], []
    for _ in range(steps):
        slope = gradient(np.array(points[-1]))
        if np.shape(slope) != np.shape(x0):
            raise ValueError("shape of the gradient")
        past.append([float(value) for value in slope])
        moved = []
        for x, history in zip(points[-1], zip(*past, strict=True), strict=True):
            mean = _average(history, beta1)
            mean_square = _average([g * g for g in history], beta2)
            moved.append(x - learning_rate * mean / (math.sqrt(mean_square) + epsilon))
        points.append(moved)
    return np.array(points)


def _average(values, beta):
    weights = [beta**age for age in reversed(range(len(values)))]
    return math.fsum(w * value for w, value in zip(weights, values, strict=True)) / math.fsum(weights)
