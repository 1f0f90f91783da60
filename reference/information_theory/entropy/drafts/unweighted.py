"""The weights are forgotten, in a loop."""

import math


def entropy(p):
    result = 0.0
    for value in p:
        if value == 0:
            continue
        result -= math.log(value)
    return result
