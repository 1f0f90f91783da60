"""Entry by entry in plain Python; on the simplex, entries that become negative are dropped until none does."""

import math

import numpy as np


def project_box(x, low, high):
    """Return each entry, moved to an end of its interval if it lies outside."""
    x, low, high = _floats(x), _floats(low), _floats(high)
    if not len(x) == len(low) == len(high):
        raise ValueError("different lengths")
    if any(a > b for a, b in zip(low, high, strict=True)):
        raise ValueError("an empty box")
    return np.array([sorted(three)[1] for three in zip(x, low, high, strict=True)])


def project_simplex(x):
    """Return what is left of each entry when the positive ones have been lowered equally."""
    x = _floats(x)
    if not x:
        raise ValueError("no entries")
    kept = x
    while True:
        tau = (math.fsum(kept) - 1) / len(kept)
        smaller = [value for value in kept if value > tau]
        if len(smaller) == len(kept):
            return np.array([max(value - tau, 0.0) for value in x])
        kept = smaller


def projected_gradient(gradient, project, x0, learning_rate, steps):
    """Return a table that is filled row by row."""
    start = _floats(x0)
    table = np.empty((steps + 1, len(start)))
    table[0] = project(np.array(start))
    for k in range(steps):
        table[k + 1] = project(table[k] - learning_rate * gradient(table[k].copy()))
    return table


def _floats(x):
    if np.ndim(x) != 1 or any(value != value for value in x):
        raise ValueError("not a vector of numbers")
    return [float(value) for value in x]
