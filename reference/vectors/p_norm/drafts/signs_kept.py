"""No absolute values in the sum."""

import numpy as np


def p_norm(x, p):
    if p < 1:
        raise ValueError("p is too small")
    if p == np.inf:
        return np.max(np.abs(x))
    s = 0
    for i in range(len(x)):
        s += x[i] ** p
    return np.power(s, 1 / p)
