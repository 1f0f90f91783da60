"""At least the tolerance, in place of more than it."""

import numpy as np


def matrix_rank(a, tolerance=None):
    s = np.linalg.svd(a, compute_uv=False)
    if tolerance is None:
        tolerance = s[0] * 1e-10
    count = 0
    for i in range(len(s)):
        if s[i] >= tolerance:
            count += 1
    return count
