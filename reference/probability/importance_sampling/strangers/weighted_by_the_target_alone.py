import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    y = np.exp(log_target(x)) * g(x)
    return float(y.mean()), float(y.std(ddof=1) / n**0.5)
