"""p(x) over p(y)."""

import numpy as np


def metropolis_hastings(log_density, x0, step, n, rng):
    path = np.zeros((n + 1, x0.size))
    path[0] = x0
    for i in range(1, n + 1):
        old = path[i - 1]
        new = rng.normal(old, step)
        a = log_density(old) - log_density(new)
        if a >= 0 or rng.random() < np.exp(a):
            path[i] = new
        else:
            path[i] = old
    return path
