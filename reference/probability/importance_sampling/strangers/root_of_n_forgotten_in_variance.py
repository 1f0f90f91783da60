import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    y = np.exp(log_target(x) - log_proposal(x)) * g(x)
    return float(np.mean(y)), float(np.var(y, ddof=1) / n)
