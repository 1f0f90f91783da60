import numpy as np


def variance(values, probabilities):
    x = np.asarray(values, float)
    p = np.asarray(probabilities, float)
    n = len(x)
    mu = p @ x
    v = p @ (x - mu) ** 2
    if n > 1:
        v = v * n / (n - 1)
    return float(v)
