import numpy as np


def variance(values, probabilities):
    x = np.asarray(values, float)
    p = np.asarray(probabilities, float)
    mu = (p * x).sum()
    return float((p * abs(x - mu)).sum())
