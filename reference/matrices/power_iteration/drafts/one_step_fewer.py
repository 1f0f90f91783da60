"""The start counts as a step."""

import numpy as np


def power_iteration(a, steps, rng):
    x = rng.standard_normal(len(a))
    x = x / np.linalg.norm(x)
    k = 1
    while k < steps:
        y = np.dot(a, x)
        norm = np.linalg.norm(y)
        if norm == 0:
            break
        x = y / norm
        k += 1
    return np.dot(x, np.dot(a, x)), x
