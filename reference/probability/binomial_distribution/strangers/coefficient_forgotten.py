import numpy as np


def binomial_pmf(k, n, p):
    if k < 0 or k > n:
        return 0.0
    return float(p**k * (1 - p) ** (n - k))
