"""The formula, for entries divided by the largest of them."""

import math


def p_norm(x, p):
    if p < 1:
        raise ValueError("p must be at least 1")
    largest = max(abs(entry) for entry in x)
    if largest == 0 or p == math.inf:
        return largest
    total = 0.0
    for entry in x:
        total += (abs(entry) / largest) ** p
    return largest * total ** (1 / p)
