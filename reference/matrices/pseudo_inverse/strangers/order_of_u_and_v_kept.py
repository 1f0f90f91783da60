"""The learner inverts the singular values but leaves U on the left and V on the right, so the result is transposed."""

import numpy as np


def pseudo_inverse(a):
    u, s, vt = np.linalg.svd(a, full_matrices=False)
    inverted = np.zeros(len(s))
    for i in range(len(s)):
        if s[i] > 1e-10 * s[0]:
            inverted[i] = 1 / s[i]
    return u @ np.diag(inverted) @ vt
