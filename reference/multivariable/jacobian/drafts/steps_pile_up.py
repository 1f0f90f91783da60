"""One copy serves all columns, and no entry is put back."""

import numpy as np


def jacobian(f, x, h=1e-5):
    p = np.array(x)
    m = len(f(p))
    J = np.zeros((m, len(x)))
    for j in range(len(x)):
        p[j] = x[j] + h
        up = f(p)
        p[j] = x[j] - h
        J[:, j] = (up - f(p)) / (2 * h)
    return J
