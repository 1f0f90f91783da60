import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    x = np.asarray(proposal_sample(n, rng))
    lp = log_target(x)
    inside = np.isfinite(lp)
    x, lp = x[inside], lp[inside]
    y = np.exp(lp - log_proposal(x)) * g(x)
    m = len(y)
    return float(y.sum() / m), float(np.std(y, ddof=1) / np.sqrt(m))
