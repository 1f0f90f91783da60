"""The weights are forgotten, in a loop."""

import math


def kl_divergence(p, q):
    s = 0.0
    for a, b in zip(p, q):
        if a != 0:
            if b == 0:
                s = math.inf
            else:
                s += math.log(a / b)
    return s
