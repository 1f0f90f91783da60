"""The learner takes the square root for every p, as for the ordinary length."""

import math

import numpy as np


def p_norm(x, p):
    if p < 1:
        raise ValueError("p has to be 1 or more")
    sizes = np.abs(x)
    top = sizes.max()
    if math.isinf(p) or top == 0:
        return float(top)
    total = ((sizes / top) ** p).sum()
    return float(top * np.sqrt(total))
