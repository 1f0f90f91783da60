"""Without a shift: 1 / s_i is the sum of exp(x_j - x_i), where an overflow means a share of 0."""

import math

import numpy as np


def softmax(x, axis=-1):
    """Return one over the sum of all ratios, in plain Python along the axis."""
    x = np.asarray(x, dtype=float)
    if x.size == 0 or not -x.ndim <= axis < x.ndim:
        raise ValueError("no entries, or no such axis")
    rows = np.moveaxis(x, axis, -1)
    shares = [_of_list(row) for row in rows.reshape(-1, rows.shape[-1]).tolist()]
    return np.moveaxis(np.array(shares).reshape(rows.shape), -1, axis)


def _of_list(scores):
    if not all(score < math.inf for score in scores) or max(scores) == -math.inf:
        raise ValueError("NaN, plus infinity, or nothing but minus infinity")
    return [0.0 if s == -math.inf else 1 / sum(_exp(other - s) for other in scores) for s in scores]


def _exp(value):
    try:
        return math.exp(value)
    except OverflowError:
        return math.inf
