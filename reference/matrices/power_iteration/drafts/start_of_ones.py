"""A start that is not drawn."""

import numpy as np


def power_iteration(a, steps, rng):
    x = np.ones(len(a))
    for k in range(steps):
        y = np.dot(a, x)
        if np.linalg.norm(y) == 0:
            break
        x = y / np.linalg.norm(y)
    x = x / np.linalg.norm(x)
    return np.dot(x, np.dot(a, x)), x
