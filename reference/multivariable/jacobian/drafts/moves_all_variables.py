"""The step is added to the whole vector."""

import numpy as np


def jacobian(f, x, h=1e-5):
    n = len(x)
    m = len(f(x))
    J = np.empty((m, n))
    for i in range(m):
        for j in range(n):
            J[i][j] = (f(x + h)[i] - f(x - h)[i]) / (2 * h)
    return J
