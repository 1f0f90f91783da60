"""Two entries at a time: log(e^a + e^b) = max + log1p(e^(min - max)), folded along the axis."""

from functools import reduce

import numpy as np


def log_sum_exp(x, axis=None):
    """Return log-sum-exp as a fold of sums of two."""
    x = np.array(x, dtype=float)
    if not x.size or np.any(np.isnan(x)):
        raise ValueError("no entries, or NaN")
    parts = list(np.ravel(x)) if axis is None else list(np.moveaxis(x, axis, 0))
    return reduce(_add, parts)


def _add(a, b):
    high, low = np.maximum(a, b), np.minimum(a, b)
    # Equal entries have the difference 0, even where both are infinite.
    gap = np.subtract(low, high, out=np.zeros_like(high), where=low != high)
    return np.where(np.isinf(high), high, high + np.log1p(np.exp(gap)))
