"""A rejected proposal is simply replaced by the next one."""

import numpy as np


def metropolis_hastings(log_density, x0, step, n, rng):
    x = x0.copy()
    path = [x0.copy()]
    while len(path) < n + 1:
        y = x + rng.normal(0, step, size=x.size)
        ratio = np.exp(min(0.0, log_density(y) - log_density(x)))
        if rng.random() < ratio:
            x = y
            path.append(y)
    return np.stack(path)
