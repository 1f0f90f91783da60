"""The learner types the formula as it stands, so that the powers of huge or tiny entries overflow or underflow."""

import numpy as np


def p_norm(x, p):
    if p < 1:
        raise ValueError("p is less than 1")
    if p == np.inf:
        return float(np.max(np.abs(x)))
    return float(np.sum(np.abs(x) ** p) ** (1 / p))
