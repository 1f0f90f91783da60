"""The default tolerance is a fixed number."""

import numpy as np


def matrix_rank(a, tolerance=None):
    s = np.linalg.svd(a, compute_uv=False)
    if tolerance is None:
        tolerance = 1e-10
    return len([x for x in s if x > tolerance])
