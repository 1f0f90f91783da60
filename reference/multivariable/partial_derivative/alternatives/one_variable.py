"""As a function of one variable, whose central difference is taken; with lists."""

import math

import numpy as np


def partial_derivative(f, x, i, h=1e-5):
    """Hold the other variables fixed."""
    if np.ndim(x) != 1:
        raise ValueError("x is not a vector")
    entries = [float(entry) for entry in x]
    if i not in range(len(entries)):
        raise ValueError("there is no such variable")
    if not (h > 0 and math.isfinite(h)):
        raise ValueError("the step is not positive and finite")
    center = entries[i]
    if not all(map(math.isfinite, entries)):
        raise ValueError("the point is not finite")

    def along(t):
        return f(np.array([*entries[:i], t, *entries[i + 1 :]]))

    return float(0.5 * (along(center + h) - along(center - h)) / h)
