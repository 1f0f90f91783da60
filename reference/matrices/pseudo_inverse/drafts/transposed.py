"""The terms of the decomposition with reciprocals, in the order of A."""

import numpy as np


def pseudo_inverse(a):
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    total = np.zeros(a.shape)
    for i, sigma in enumerate(s):
        if sigma > 1e-10 * max(s):
            total += np.outer(u[:, i], vt[i]) / sigma
    return total
