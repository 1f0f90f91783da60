"""A square root where the p-th root is asked for."""

import numpy as np


def p_norm(x, p):
    if p < 1:
        raise ValueError("p must be at least 1")
    if np.isinf(p):
        return np.max(np.abs(x))
    powers = [abs(a) ** p for a in x]
    return np.sqrt(sum(powers))
