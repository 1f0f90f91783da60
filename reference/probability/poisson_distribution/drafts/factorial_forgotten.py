import numpy as np


def poisson_pmf(k, rate):
    p = np.exp(-rate)
    for i in range(k):
        p = p * rate
    return p
