import math


def poisson_pmf(k, rate):
    f = 1
    for i in range(2, k + 1):
        f = f * i
    return math.exp(-rate) * math.pow(k, rate) / f
