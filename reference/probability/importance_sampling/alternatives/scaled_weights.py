"""The weights relative to the largest one, whose logarithm is put back at the end."""

import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    """Return estimate and standard error, scaled back."""
    if n < 2:
        raise ValueError("n is too small for a spread")
    x = proposal_sample(n, rng)
    log_p, log_q, values = (np.asarray(f(x), dtype=float) for f in (log_target, log_proposal, g))
    if {log_p.shape, log_q.shape, values.shape} != {(n,)}:
        raise ValueError("wrong shapes")
    log_w = log_p - log_q
    if not (log_w < np.inf).all() or not np.isfinite(values[log_w > -np.inf]).all():
        raise ValueError("not finite")
    values = np.where(log_w > -np.inf, values, 0.0)
    largest = max(log_w.max(), -700.0)
    scaled = np.exp(log_w - largest) * values
    return float(np.exp(largest) * scaled.mean()), float(np.exp(largest) * np.sqrt(scaled.var(ddof=1) / n))
