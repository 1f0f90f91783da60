"""The rule in logarithms: log-posterior = log-prior + log-likelihood + a constant that makes the sum 1."""

import math

import numpy as np


def posterior(prior, likelihood):
    """Return the posterior, computed from sums of logarithms in plain Python."""
    prior, likelihood = _numbers(prior), _numbers(likelihood)
    if len(prior) != len(likelihood):
        raise ValueError("prior and likelihood must have the same length")
    if abs(math.fsum(prior) - 1) > 1e-9:
        raise ValueError("the prior must sum to 1")
    scores = [_log(a) + _log(b) for a, b in zip(prior, likelihood, strict=True)]
    best = max(scores)
    if best == -math.inf:
        raise ValueError("the data are impossible")
    weights = [math.exp(score - best) for score in scores]
    return np.array([weight / math.fsum(weights) for weight in weights])


def _log(value):
    return math.log(value) if value > 0 else -math.inf


def _numbers(values):
    if np.ndim(values) != 1:
        raise ValueError("not a vector")
    values = [float(value) for value in values]
    if not all(0 <= value < math.inf for value in values):
        raise ValueError("negative, infinite or NaN")
    return values
