"""A small number keeps the logarithm finite."""

import math


def cross_entropy(p, q):
    total = 0.0
    for i in range(len(p)):
        total += p[i] * math.log(max(q[i], 1e-12))
    return -total
