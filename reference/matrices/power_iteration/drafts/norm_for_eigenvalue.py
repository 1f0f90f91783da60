"""The norm that the step divides by is taken for the eigenvalue."""

import numpy as np


def power_iteration(a, steps, rng):
    x = rng.standard_normal(len(a))
    x = x / np.linalg.norm(x)
    for k in range(steps):
        y = a.dot(x)
        if np.linalg.norm(y) == 0:
            break
        x = y / np.linalg.norm(y)
    return np.linalg.norm(a.dot(x)), x
