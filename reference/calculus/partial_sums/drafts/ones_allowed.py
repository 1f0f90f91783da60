"""Only ratios beyond 1 and -1 are refused."""

import numpy as np


def partial_sums(terms):
    return np.array([sum(terms[: k + 1]) for k in range(len(terms))], dtype=float)


def geometric_series(ratio):
    if ratio > 1 or ratio < -1:
        raise ValueError("the series has no sum")
    return 1 / (1 - ratio)
