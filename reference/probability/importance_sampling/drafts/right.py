"""The mean of the weighted values at n samples of the proposal, and its standard error."""

import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    y = np.exp(log_target(x) - log_proposal(x)) * g(x)
    return np.mean(y), np.std(y, ddof=1) / np.sqrt(n)
