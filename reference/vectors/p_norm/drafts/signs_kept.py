"""No absolute values in the sum."""

import numpy as np


def p_norm(x, p):
    if p < 1:
        raise ValueError("p is too small")
    top = max([abs(t) for t in x], default=0)
    if p == np.inf or top == 0:
        return top
    s = 0
    for i in range(len(x)):
        s += (x[i] / top) ** p
    return top * np.power(s, 1 / p)
