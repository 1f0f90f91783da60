"""The sum over the singular values that are not 0, term by term."""

import numpy as np


def pseudo_inverse(a):
    m, n = a.shape
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    result = np.zeros((n, m))
    for i in range(len(s)):
        if s[i] > 1e-10 * s[0]:
            result += np.outer(vt[i], u[:, i]) / s[i]
    return result
