"""The maximum without absolute values, and the formula as it stands."""

import numpy as np


def p_norm(x, p):
    if p < 1:
        raise ValueError("p must be at least 1")
    if p == np.inf:
        return max(x)
    m = 0
    for a in x:
        m = max(m, abs(a))
    if m == 0:
        return 0.0
    return m * sum((abs(x) / m) ** p) ** (1 / p)
