import math


def poisson_pmf(k, rate):
    total = 0
    term = math.exp(-rate)
    for j in range(k + 1):
        total += term
        term = term * rate / (j + 1)
    return total
