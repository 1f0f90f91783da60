"""The logarithm has base 2, in a loop."""

import math


def kl_divergence(p, q):
    result = 0
    for i in range(len(p)):
        if p[i] == 0:
            continue
        if q[i] == 0:
            return math.inf
        result = result + p[i] * (math.log2(p[i]) - math.log2(q[i]))
    return result
