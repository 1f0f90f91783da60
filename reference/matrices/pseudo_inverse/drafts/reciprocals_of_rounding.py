"""Only an exact 0 counts as 0."""

import numpy as np


def pseudo_inverse(a):
    U, S, Vt = np.linalg.svd(a, full_matrices=False)
    for i in range(len(S)):
        if S[i] != 0:
            S[i] = 1 / S[i]
    return Vt.T @ np.diag(S) @ U.T
