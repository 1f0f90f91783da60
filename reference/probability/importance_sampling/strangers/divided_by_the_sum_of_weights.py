import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    w = np.exp(log_target(x) - log_proposal(x))
    y = w * g(x)
    estimate = np.sum(y) / np.sum(w)
    error = np.std(y, ddof=1) / np.sqrt(n)
    return float(estimate), float(error)
