"""The learner counts the starting vector as the first step and multiplies once less."""

import numpy as np


def power_iteration(a, steps, rng):
    n = a.shape[0]
    v = rng.standard_normal(n)
    v /= np.sqrt(v @ v)
    for k in range(1, steps):
        w = a @ v
        size = np.sqrt(w @ w)
        if size == 0:
            return 0.0, v
        v = w / size
    return float(v @ (a @ v)), v
