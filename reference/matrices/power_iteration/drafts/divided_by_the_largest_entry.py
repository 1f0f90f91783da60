"""The vector is scaled by its largest entry."""

import numpy as np


def power_iteration(a, steps, rng):
    v = rng.standard_normal(len(a))
    for k in range(steps):
        w = a @ v
        biggest = max(np.abs(w))
        if biggest == 0:
            break
        v = w / biggest
    return np.sum(v * (a @ v)), v
