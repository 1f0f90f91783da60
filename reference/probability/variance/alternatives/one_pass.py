"""One pass: mean and sum of squares are corrected with each value (West's form of Welford's recursion)."""

import math

import numpy as np


def variance(values, probabilities):
    """Return the variance, from running weighted sums."""
    x, p = np.array(values, dtype=float), np.array(probabilities, dtype=float)
    if x.ndim != 1 or p.ndim != 1 or len(x) != len(p):
        raise ValueError("values and probabilities must be vectors of the same length")
    if not min(p.tolist()) >= 0 or not math.isclose(math.fsum(p), 1, rel_tol=0, abs_tol=1e-9):
        raise ValueError("not a distribution")
    weight = mean = squares = 0.0
    for value, probability in zip(x, p, strict=True):
        if probability > 0:
            weight += probability
            deviation = value - mean
            mean += deviation * probability / weight
            squares += probability * deviation * (value - mean)
    return float(squares)
