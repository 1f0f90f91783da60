"""The formula in logarithms."""

import math


def poisson_pmf(k, rate):
    if rate == 0:
        return 1.0 if k == 0 else 0.0
    return math.exp(k * math.log(rate) - rate - math.lgamma(k + 1))
