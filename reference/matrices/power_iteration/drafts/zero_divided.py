"""Every step divides by the norm, even by 0."""

import numpy as np


def power_iteration(a, steps, rng):
    v = rng.standard_normal(a.shape[0])
    for k in range(steps):
        v = np.dot(a, v)
        v /= np.linalg.norm(v)
    return np.dot(v, np.dot(a, v)), v
