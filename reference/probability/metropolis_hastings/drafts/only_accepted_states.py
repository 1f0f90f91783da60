"""Only accepted proposals are noted."""

import numpy as np


def metropolis_hastings(log_density, x0, step, n, rng):
    x = x0
    lp = log_density(x)
    path = [x]
    for i in range(n):
        y = x + step * rng.standard_normal(len(x))
        lq = log_density(y)
        if np.log(rng.random()) <= lq - lp:
            x = y
            lp = lq
            path.append(x)
    return np.array(path)
