"""The sum of the powers, in a loop."""

import math


def p_norm(x, p):
    if p < 1:
        raise ValueError("p < 1")
    if p == math.inf:
        return max(abs(x))
    s = 0
    for i in range(len(x)):
        s += abs(x[i]) ** p
    return s
