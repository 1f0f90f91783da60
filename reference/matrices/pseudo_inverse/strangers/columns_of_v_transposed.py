"""The learner believed that numpy returns V, and takes its columns, although it returns V transposed."""

import numpy as np


def pseudo_inverse(a):
    m, n = a.shape
    u, sigma, v = np.linalg.svd(a)
    result = np.zeros((n, m))
    for i in range(len(sigma)):
        if sigma[i] > 1e-10 * sigma[0]:
            result += np.outer(v[:, i], u[:, i]) / sigma[i]
    return result
