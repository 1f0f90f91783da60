"""The reciprocals of all singular values."""

import numpy as np


def pseudo_inverse(a):
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    result = np.zeros((a.shape[1], a.shape[0]))
    for i in range(len(s)):
        result += np.outer(vt[i], u[:, i]) / s[i]
    return result
