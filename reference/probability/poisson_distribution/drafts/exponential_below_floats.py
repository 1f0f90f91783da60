import math


def poisson_pmf(k, rate):
    p = math.exp(-rate)
    for i in range(k):
        p *= rate / (i + 1)
    return p
