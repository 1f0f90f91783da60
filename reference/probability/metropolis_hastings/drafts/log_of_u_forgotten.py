"""The uniform number itself against the difference of the logarithms."""

import numpy as np


def metropolis_hastings(log_density, x0, step, n, rng):
    path = np.empty((n + 1, len(x0)))
    path[0] = x0
    current = log_density(x0)
    for t in range(n):
        candidate = path[t] + rng.normal(scale=step, size=len(x0))
        other = log_density(candidate)
        u = rng.uniform(0, 1)
        if u < other - current:
            path[t + 1] = candidate
            current = other
        else:
            path[t + 1] = path[t]
    return path
