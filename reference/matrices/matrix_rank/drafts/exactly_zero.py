"""The default tolerance is 0."""

import numpy as np


def matrix_rank(a, tolerance=None):
    u, s, vt = np.linalg.svd(a)
    rank = 0
    for value in s:
        if value > (tolerance or 0):
            rank = rank + 1
    return rank
