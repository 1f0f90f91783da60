"""The learner takes the norm of A v as the eigenvalue, which loses its sign."""

import numpy as np


def power_iteration(a, steps, rng):
    x = rng.standard_normal(len(a))
    x = x / np.linalg.norm(x)
    for _ in range(steps):
        y = a @ x
        length = np.linalg.norm(y)
        if length == 0:
            break
        x = y / length
    return float(np.linalg.norm(a @ x)), x
