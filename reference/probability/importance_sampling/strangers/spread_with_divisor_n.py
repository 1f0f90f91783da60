import math

import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    xs = proposal_sample(n, rng)
    lw = log_target(xs) - log_proposal(xs)
    gs = g(xs)
    y = [math.exp(lw[i]) * float(gs[i]) for i in range(n)]
    mean = sum(y) / n
    var = sum((v - mean) ** 2 for v in y) / n
    return mean, math.sqrt(var) / math.sqrt(n)
