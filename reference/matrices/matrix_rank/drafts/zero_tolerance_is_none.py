"""A tolerance of 0 is taken for none."""

import numpy as np


def matrix_rank(a, tolerance=None):
    _, s, _ = np.linalg.svd(a)
    if not tolerance:
        tolerance = 1e-10 * max(s)
    return int(sum(s > tolerance))
