"""The formula of the page, in a loop."""

import math


def p_norm(x, p):
    if p < 1:
        raise ValueError("p must be >= 1")
    if p == math.inf:
        return max([abs(e) for e in x])
    total = 0
    for e in x:
        total = total + abs(e) ** p
    return total ** (1 / p)
