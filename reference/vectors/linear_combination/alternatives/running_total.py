"""Plain Python: one entry of the result after another, as an exact sum that is rounded once."""

import math
from fractions import Fraction

import numpy as np


def linear_combination(coefficients, vectors):
    """Return the linear combination, entry by entry."""
    if np.ndim(coefficients) != 1 or np.ndim(vectors) != 2 or len(coefficients) != len(vectors):
        raise ValueError("one coefficient for each vector was expected")
    length = np.shape(vectors)[1]
    places = [
        math.fsum(float(c) * float(v[j]) for c, v in zip(coefficients, vectors, strict=True))
        for j in range(length)
    ]
    return np.array([float(Fraction(place)) for place in places])
