import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    samples = proposal_sample(n, rng)
    weights = np.exp(log_target(samples) - log_proposal(samples))
    values = weights * np.asarray(g(samples), float)
    return float(values.mean()), float(values.std(ddof=1))
