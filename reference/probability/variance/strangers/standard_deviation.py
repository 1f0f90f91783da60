import numpy as np


def variance(values, probabilities):
    x = np.asarray(values, float)
    p = np.asarray(probabilities, float)
    mu = np.sum(p * x)
    return float(np.sqrt(np.sum(p * (x - mu) ** 2)))
