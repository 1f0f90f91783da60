"""The slices end one too late."""

import numpy as np


def low_rank_approximation(a, rank):
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    total = np.zeros(a.shape)
    for i in range(len(s)):
        if i <= rank:
            total += s[i] * np.outer(u[:, i], vt[i, :])
    return total
