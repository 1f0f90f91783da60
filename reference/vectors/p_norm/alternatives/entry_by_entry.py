"""LAPACK's older scaled sum for the norm: the largest absolute value so far, and a sum relative to it."""

import math

import numpy as np


def p_norm(x, p):
    """Return the p-norm in a single pass over the entries."""
    if np.ndim(x) != 1:
        raise ValueError("a vector was expected")
    if math.isnan(p) or p < 1:
        raise ValueError("p is below 1")
    scale, total = 0.0, 0.0
    for entry in x:
        size = abs(float(entry))
        if not math.isfinite(size):
            raise ValueError("an entry is not finite")
        if size > scale:
            total = 1 + (0 if math.isinf(p) or not total else total * (scale / size) ** p)
            scale = size
        elif size > 0 and not math.isinf(p):
            total += (size / scale) ** p
    return scale * total ** (1 / p) if total else 0.0
