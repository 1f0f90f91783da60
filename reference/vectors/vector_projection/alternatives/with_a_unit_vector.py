"""With a vector of norm 1 the coefficient is a dot product; its length comes from math.hypot."""

import math

import numpy as np


def vector_projection(x, onto):
    """Return the projection along the direction of the line."""
    x, onto = np.array(x, dtype=float), np.array(onto, dtype=float)
    if x.ndim != 1 or onto.ndim != 1 or len(x) != len(onto) or not np.isfinite([*x, *onto]).all():
        raise ValueError("two vectors of finite numbers and of the same length were expected")
    if not onto.any():
        raise ValueError("the zero vector gives no line")
    # By a power of 2, which rounds nothing: below the smallest normal number digits are lost.
    onto = [math.ldexp(entry, -math.frexp(np.abs(onto).max())[1]) for entry in onto]
    unit = [entry / math.hypot(*onto) for entry in onto]
    coefficient = math.fsum(a * b for a, b in zip(x, unit, strict=True))
    return np.array([coefficient * entry for entry in unit])
