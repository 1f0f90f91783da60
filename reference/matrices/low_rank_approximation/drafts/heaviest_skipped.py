"""The terms are counted from 1."""

import numpy as np


def low_rank_approximation(a, rank):
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    last = min(rank, len(s) - 1)
    total = 0 * a
    for i in range(1, last + 1):
        total = total + s[i] * u[:, i : i + 1] @ vt[i : i + 1]
    return total
