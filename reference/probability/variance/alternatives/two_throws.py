"""Half of the mean squared difference of two independent throws: no mean is needed."""

import math

import numpy as np


def variance(values, probabilities):
    """Return the variance, as a sum over all pairs of values."""
    if np.ndim(values) != 1 or np.ndim(probabilities) != 1 or len(values) != len(probabilities):
        raise ValueError("values and probabilities must be vectors of the same length")
    if not all(p >= 0 for p in probabilities) or abs(math.fsum(probabilities) - 1) > 1e-9:
        raise ValueError("not a distribution")
    pairs = list(zip(values, probabilities, strict=True))
    return math.fsum(p * q * (x - y) ** 2 for i, (x, p) in enumerate(pairs) for y, q in pairs[:i])
