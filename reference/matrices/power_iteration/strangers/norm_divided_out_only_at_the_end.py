"""The learner divides by the norm once after the loop, so that many steps overflow or underflow."""

import numpy as np


def power_iteration(a, steps, rng):
    vector = rng.normal(size=len(a))
    for i in range(steps):
        following = a @ vector
        if np.all(following == 0):
            break
        vector = following
    vector = vector / np.linalg.norm(vector)
    value = vector @ a @ vector
    return float(value), vector
