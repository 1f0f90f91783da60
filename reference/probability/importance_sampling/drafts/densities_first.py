"""Both densities, then their ratio."""

import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    p = np.exp(log_target(x))
    q = np.exp(log_proposal(x))
    total = 0.0
    squares = 0.0
    values = g(x)
    for i in range(n):
        total += p[i] / q[i] * values[i]
    mean = total / n
    for i in range(n):
        squares += (p[i] / q[i] * values[i] - mean) ** 2
    return mean, np.sqrt(squares / (n - 1)) / np.sqrt(n)
