"""The mean of the two divergences between p and q themselves."""

import math


def kl(p, q):
    total = 0.0
    for i in range(len(p)):
        if p[i] > 0 and q[i] == 0:
            return math.inf
        if p[i] > 0:
            total += p[i] * math.log(p[i] / q[i])
    return total


def jensen_shannon_divergence(p, q):
    return (kl(p, q) + kl(q, p)) / 2
