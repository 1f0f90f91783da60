from math import inf, log


def plogq(a, b):
    if a == 0:
        return 0.0
    if b == 0:
        return -inf
    return a * log(b)


def cross_entropy(p, q):
    s = 0.0
    for a, b in zip(p, q):
        s += plogq(a, b) + plogq(1 - a, 1 - b)
    return float(-s)
