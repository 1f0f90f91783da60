"""The spread of g, without the weights."""

import math


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    values = [float(v) for v in g(x)]
    weights = [math.exp(d) for d in log_target(x) - log_proposal(x)]
    estimate = sum(w * v for w, v in zip(weights, values)) / n
    mean = sum(values) / n
    variance = sum((v - mean) ** 2 for v in values) / (n - 1)
    return estimate, math.sqrt(variance) / math.sqrt(n)
