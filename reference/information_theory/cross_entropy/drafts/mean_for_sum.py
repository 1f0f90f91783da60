"""A loss is a mean, so the terms are averaged once more."""

import math


def cross_entropy(p, q):
    terms = []
    for a, b in zip(p, q):
        if a == 0:
            terms.append(0.0)
        elif b == 0:
            return math.inf
        else:
            terms.append(-a * math.log(b))
    return sum(terms) / len(terms)
