"""A small number keeps the logarithm finite."""

import math


def entropy(p):
    return -sum([x * math.log(x + 1e-9) for x in p])
