"""One value at a time, with an exact sum at the end."""

import math

import numpy as np


def expected_value(values, probabilities, g=None):
    """Return the expected value, as a loop computes it."""
    if np.ndim(values) != 1 or np.ndim(probabilities) != 1 or len(values) != len(probabilities):
        raise ValueError("values and probabilities must be vectors of the same length")
    if not all(p >= 0 for p in probabilities) or abs(math.fsum(probabilities) - 1) > 1e-9:
        raise ValueError("not a distribution")
    terms = []
    for x, p in zip(values, probabilities, strict=True):
        if p > 0:
            terms.append(float(p) * float(g(float(x)) if g else x))
    return math.fsum(terms)
