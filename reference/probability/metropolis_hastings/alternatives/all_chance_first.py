"""All random numbers at once, and the ratio itself where it is at most 1."""

import numpy as np


def metropolis_hastings(log_density, x0, step, n, rng):
    """Return the path that the random numbers drawn beforehand lead to."""
    x = np.array(x0, dtype=float)
    if x.ndim != 1:
        raise ValueError("x0 is not a vector")
    z, u = rng.normal(size=(n, x.size)), rng.random(n)
    log_p = log_density(x)
    if np.isnan(log_p) or log_p == -np.inf:
        raise ValueError("the chain cannot start here")
    states = [x]
    for noise, chance in zip(z, u, strict=True):
        y = states[-1] + step * noise
        log_q = log_density(y)
        if chance < np.exp(min(log_q - log_p, 0.0)):
            states.append(y)
            log_p = log_q
        else:
            states.append(states[-1])
    return np.array(states)
