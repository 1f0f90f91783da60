"""k factors rate/j, each with its share of the exponential, so that no product leaves the range of a float."""

import math


def poisson_pmf(k, rate):
    """Return the probability, as a product of moderate factors."""
    if math.isnan(rate) or rate < 0 or rate == math.inf:
        raise ValueError("not a rate")
    if k <= 0:
        return math.exp(-rate) if k == 0 else 0.0
    shares = [rate / j * math.exp(-rate / k) for j in range(1, k + 1)]
    # The factors fall, so the large and the small ones take turns.
    turns = [factor for pair in zip(shares, reversed(shares), strict=True) for factor in pair][:k]
    return math.prod(turns)
