import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = proposal_sample(n, rng)
    gx = np.asarray(g(x), float)
    w = np.exp(log_target(x) - log_proposal(x))
    est = np.mean(w * gx)
    se = np.std(gx, ddof=1) / np.sqrt(n)
    return float(est), float(se)
