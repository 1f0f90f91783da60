import numpy as np


def cross_entropy(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    average = np.sum(p * q)
    if average == 0:
        return float("inf")
    return float(-np.log(average))
