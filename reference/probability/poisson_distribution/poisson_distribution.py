"""Reference solution for poisson_distribution."""

import math


def poisson_pmf(k: int, rate: float) -> float:
    """Return the probability of k events, where `rate` are expected."""
    if not 0 <= rate < math.inf:
        raise ValueError(f"rate must be a finite number of at least 0, but is {rate}")
    if k < 0:
        return 0.0
    if rate == 0:  # it has no logarithm
        return float(k == 0)

    return math.exp(k * math.log(rate) - rate - math.lgamma(k + 1))
