import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    with np.errstate(over="ignore", invalid="ignore"):
        ratio = np.exp(log_proposal(x) - log_target(x))
        y = ratio * g(x)
        mean = y.mean()
        s = np.sqrt(((y - mean) ** 2).sum() / (n - 1))
    return float(mean), float(s / np.sqrt(n))
