"""The learner read "average difference" and divided the sum by the number of outcomes, although p is the weight already."""

import math


def kl_divergence(p, q):
    total = 0.0
    for i in range(len(p)):
        if p[i] > 0 and q[i] > 0:
            total += p[i] * (math.log(p[i]) - math.log(q[i]))
        elif p[i] > 0:
            return math.inf
    return total / len(p)
