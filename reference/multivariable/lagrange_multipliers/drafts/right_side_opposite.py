"""The conditions are brought to the other side with the wrong sign."""

import numpy as np


def minimise_quadratic(a, b, c, d):
    n, k = len(b), len(d)
    if k and np.linalg.matrix_rank(c) != k:
        raise ValueError("c has dependent rows")
    system = np.block([[a, c.T], [c, np.zeros((k, k))]])
    rhs = np.zeros(n + k)
    rhs[:n] = b
    rhs[n:] = -d
    s = np.linalg.solve(system, rhs)
    return s[:n], s[n:]
