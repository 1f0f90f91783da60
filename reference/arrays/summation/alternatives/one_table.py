"""All differences in one table; the pairs i < j are what lies above its diagonal."""

import numpy as np


def position_sum(x):
    """Return the sum of the sums from each position on: entry i is in the first i of them."""
    x = np.asarray(x, dtype=float)
    return float(sum(x[k:].sum() for k in range(len(x))))


def _differences(x):
    x = np.asarray(x, dtype=float)
    table = x[np.newaxis, :] - x[:, np.newaxis]
    return table[np.triu_indices(len(x), k=1)]


def difference_product(x):
    """Return the product of what lies above the diagonal."""
    return float(np.prod(_differences(x)))


def largest_gap(x):
    """Return the largest absolute value above the diagonal; numpy refuses the maximum of nothing."""
    return float(np.max(np.abs(_differences(x))))
