"""Reference solution for binomial_distribution."""

import math


def binomial_pmf(k: int, n: int, p: float) -> float:
    """Return the probability of k successes in n independent trials."""
    if not 0 <= p <= 1:
        raise ValueError(f"p must be a number from 0 to 1, but is {p}")
    if n < 0:
        raise ValueError(f"n must be at least 0, but is {n}")
    if not 0 <= k <= n:
        return 0.0
    # Here the logarithm of p or of 1 - p would be that of 0.
    if p in (0, 1):
        return float(k == n * p)

    log_coefficient = math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)
    return math.exp(log_coefficient + k * math.log(p) + (n - k) * math.log1p(-p))
