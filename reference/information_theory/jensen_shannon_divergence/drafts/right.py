"""Two divergences from the mean, each in a loop that leaves out the zeros."""

import math


def divergence(p, m):
    total = 0.0
    for a, b in zip(p, m):
        if a > 0:
            total += a * math.log(a / b)
    return total


def jensen_shannon_divergence(p, q):
    m = [(a + b) / 2 for a, b in zip(p, q)]
    return divergence(p, m) / 2 + divergence(q, m) / 2
