"""One pass that needs no maximum in advance: the sum so far is rescaled whenever a larger entry comes."""

import math

import numpy as np


def log_sum_exp(x, axis=None):
    """Return log-sum-exp along an axis, entry after entry, in plain Python."""
    x = np.asarray(x, dtype=float)
    if x.size == 0:
        raise ValueError("no entries")
    if axis is None:
        return _of_list(x.ravel().tolist())
    if not -x.ndim <= axis < x.ndim:
        raise ValueError(f"no axis {axis}")
    rows = np.moveaxis(x, axis, -1)
    results = [_of_list(row) for row in rows.reshape(-1, rows.shape[-1]).tolist()]
    return np.array(results).reshape(rows.shape[:-1])


def _of_list(values):
    largest, total = -math.inf, 0.0  # the sum so far is total * exp(largest)
    for value in values:
        if math.isnan(value):
            raise ValueError("NaN")
        if value > largest:
            total = total * math.exp(largest - value) + 1 if total else 1.0
            largest = value
        elif value == largest > -math.inf:
            total += 1
        elif value > -math.inf:
            total += math.exp(value - largest)
    return largest + math.log(total) if total else -math.inf
