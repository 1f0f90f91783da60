import math


def binomial_pmf(k, n, p):
    if k < 0 or k > n:
        return 0
    return math.factorial(n) // math.factorial(n - k) * p**k * (1 - p) ** (n - k)
