"""The law of n trials from that of n - 1 trials, as a loop over the number of trials."""

import numpy as np


def binomial_pmf(k, n, p):
    """Return the probability, by adding one trial after the other."""
    if n < 0 or not (p >= 0 and p <= 1):
        raise ValueError("not a number of trials, or not a probability")
    law = np.array([1.0])
    for _ in range(n):
        law = np.append(law * (1 - p), 0.0) + np.append(0.0, law * p)
    return float(law[k]) if 0 <= k <= n else 0.0
