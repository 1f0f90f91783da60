"""Only the point is returned."""

import numpy as np


def minimise_quadratic(a, b, c, d):
    n = len(b)
    if len(d) and np.linalg.matrix_rank(c) < len(d):
        raise ValueError("the rows of c are dependent")
    top = np.hstack([a, c.T])
    bottom = np.hstack([c, np.zeros((len(d), len(d)))])
    solution = np.linalg.solve(np.vstack([top, bottom]), np.concatenate([b, d]))
    return solution[:n]
