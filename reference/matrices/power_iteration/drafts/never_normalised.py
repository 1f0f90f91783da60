"""One division, at the end."""

import numpy as np


def power_iteration(a, steps, rng):
    x = rng.normal(size=len(a))
    k = 0
    while k < steps and np.any(np.dot(a, x)):
        x = np.dot(a, x)
        k = k + 1
    x = x / np.linalg.norm(x)
    return np.dot(x, np.dot(a, x)), x
