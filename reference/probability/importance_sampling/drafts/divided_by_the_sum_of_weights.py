"""A weighted mean."""

import math


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    log_p, log_q, values = log_target(x), log_proposal(x), g(x)
    total = 0.0
    top = 0.0
    for i in range(n):
        w = math.exp(log_p[i] - log_q[i])
        total += w
        top += w * values[i]
    mean = top / total
    spread = 0.0
    for i in range(n):
        w = math.exp(log_p[i] - log_q[i])
        spread += (w / total) ** 2 * (values[i] - mean) ** 2
    return mean, math.sqrt(spread)
