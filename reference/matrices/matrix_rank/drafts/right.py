"""The singular values above the tolerance, counted."""

import numpy as np


def matrix_rank(a, tolerance=None):
    values = np.linalg.svd(a, compute_uv=False)
    if tolerance is None:
        tolerance = 1e-10 * values[0]
    count = 0
    for value in values:
        if value > tolerance:
            count += 1
    return count
