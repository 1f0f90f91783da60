"""The sum of the definition, over the outcomes that can happen."""

import math


def entropy(p):
    total = 0.0
    for value in p:
        if value > 0:
            total -= value * math.log(value)
    return total
