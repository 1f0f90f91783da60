"""Sample by sample: only sums of deviations from the first value are kept."""

import math

import numpy as np


def importance_expectation(g, log_target, proposal_sample, log_proposal, n, rng):
    """Return estimate and standard error from one pass over the samples."""
    if n <= 1:
        raise ValueError("two samples at least")
    samples = proposal_sample(n, rng)
    columns = [log_target(samples), log_proposal(samples), g(samples)]
    if any(np.shape(column) != (n,) for column in columns):
        raise ValueError("one number for each sample")
    mean = squares = 0.0
    for count, (log_p, log_q, value) in enumerate(zip(*columns, strict=True), start=1):
        y = 0.0 if log_p == -math.inf else float(np.exp(log_p - log_q) * value)
        if not math.isfinite(y):
            raise ValueError("a value is not finite")
        step = y - mean
        mean += step / count
        squares += step * (y - mean)
    return mean, math.sqrt(squares / (n - 1) / n)
