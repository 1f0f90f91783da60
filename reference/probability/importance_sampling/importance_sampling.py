"""Reference solution for importance_sampling."""

import math
from collections.abc import Callable
from typing import Any

import numpy as np
from numpy.typing import NDArray


def importance_expectation(
    g: Callable[[NDArray[Any]], NDArray[Any]],
    log_target: Callable[[NDArray[Any]], NDArray[np.float64]],
    proposal_sample: Callable[[int, np.random.Generator], NDArray[Any]],
    log_proposal: Callable[[NDArray[Any]], NDArray[np.float64]],
    n: int,
    rng: np.random.Generator,
) -> tuple[float, float]:
    """Return an estimate of the expectation of g over a target, from samples of a proposal, and its error."""
    if n < 2:
        raise ValueError(f"n must be at least 2, but is {n}")
    x = proposal_sample(n, rng)
    log_p, log_q, values = log_target(x), log_proposal(x), g(x)
    if not np.shape(log_p) == np.shape(log_q) == np.shape(values) == (n,):
        raise ValueError(f"log_target, log_proposal and g must return {n} numbers for {n} samples")
    # The ratio of the densities, which themselves may be too small or too large for a float.
    weights = np.exp(log_p - log_q)
    weighted = np.zeros(n)
    inside = weights != 0
    weighted[inside] = weights[inside] * values[inside]
    if not np.isfinite(weighted).all():
        raise ValueError("the weighted values must be finite")
    return float(weighted.mean()), float(weighted.std(ddof=1) / math.sqrt(n))
