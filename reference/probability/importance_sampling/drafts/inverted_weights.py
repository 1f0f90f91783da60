"""Weights q / p."""

import math


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    log_p = log_target(x)
    log_q = log_proposal(x)
    values = g(x)
    y = [math.exp(log_q[i] - log_p[i]) * values[i] for i in range(n)]
    mean = sum(y) / n
    variance = sum((v - mean) ** 2 for v in y) / (n - 1)
    return mean, math.sqrt(variance / n)
