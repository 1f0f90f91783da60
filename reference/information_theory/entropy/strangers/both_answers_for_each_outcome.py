"""The learner added for every outcome also the surprise that it does not happen, as in binary cross-entropy."""

import math


def plogp(t):
    if t <= 0:
        return 0.0
    return t * math.log(t)


def entropy(p):
    h = 0.0
    for t in p:
        h -= plogp(t) + plogp(1 - t)
    return h
