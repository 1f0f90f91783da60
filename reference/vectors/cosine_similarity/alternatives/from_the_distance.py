"""By the law of cosines for the directions, with lengths from math.hypot, which scales by itself."""

import math

import numpy as np


def cosine_similarity(x, y):
    """Return the cosine from the lengths of the sum and the difference of the two directions."""
    x, y = np.array(x, dtype=float), np.array(y, dtype=float)
    if x.ndim != 1 or y.ndim != 1 or len(x) != len(y) or not len(x) or not np.isfinite([*x, *y]).all():
        raise ValueError("two vectors of finite numbers and of the same length were expected")
    # Scaled by a power of 2, which rounds nothing, so that no entry is too small to be divided.
    u, v = ([math.ldexp(entry, -_exponent(vector)) for entry in vector] for vector in (x, y))
    u, v = ([entry / math.hypot(*vector) for entry in vector] for vector in (u, v))
    total = math.fsum((a + b) ** 2 for a, b in zip(u, v, strict=True))
    gap = math.fsum((a - b) ** 2 for a, b in zip(u, v, strict=True))
    return max(-1.0, min(1.0, (total - gap) / 4))


def _exponent(vector):
    largest = max(map(abs, vector), default=0.0)
    if largest == 0:
        raise ValueError("the zero vector has no direction")
    return math.frexp(largest)[1]
