"""The step size in the place of the variance."""

import numpy as np


def metropolis_hastings(log_density, x0, step, n, rng):
    d = len(x0)
    path = [x0]
    for _ in range(n):
        x = path[-1]
        y = rng.multivariate_normal(x, step * np.eye(d))
        log_alpha = min(0, log_density(y) - log_density(x))
        path.append(y if np.log(rng.random()) < log_alpha else x)
    return np.array(path)
