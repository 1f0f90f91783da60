"""The learner takes the largest entry for p = infinity, not the largest absolute value."""

import math


def p_norm(x, p):
    if p < 1:
        raise ValueError("not a norm for p < 1")
    if p == math.inf:
        return float(max(x))
    m = 0.0
    for entry in x:
        if abs(entry) > m:
            m = abs(entry)
    if m == 0:
        return 0.0
    s = 0.0
    for entry in x:
        s += (abs(entry) / m) ** p
    return float(m * s ** (1 / p))
