"""Propose, compare, and note the state after every step."""

import numpy as np


def metropolis_hastings(log_density, x0, step, n, rng):
    x = x0.copy()
    path = [x]
    for _ in range(n):
        y = x + step * rng.normal(size=len(x0))
        if np.log(rng.uniform()) < log_density(y) - log_density(x):
            x = y
        path.append(x)
    return np.array(path)
