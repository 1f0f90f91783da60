"""The large system, block by block."""

import numpy as np


def minimise_quadratic(a, b, c, d):
    n = len(b)
    k = len(d)
    if k > 0 and np.linalg.matrix_rank(c) < k:
        raise ValueError("the conditions are dependent")
    system = np.zeros((n + k, n + k))
    system[:n, :n] = a
    system[:n, n:] = c.T
    system[n:, :n] = c
    solution = np.linalg.solve(system, np.concatenate([b, d]))
    return solution[:n], solution[n:]
