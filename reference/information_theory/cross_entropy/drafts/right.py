"""The sum of the definition, over the outcomes that happen."""

import math


def cross_entropy(p, q):
    total = 0.0
    for i in range(len(p)):
        if p[i] > 0:
            if q[i] == 0:
                return math.inf
            total = total - p[i] * math.log(q[i])
    return total
