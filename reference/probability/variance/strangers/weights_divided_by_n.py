import numpy as np


def variance(values, probabilities):
    x, p = np.asarray(values, float), np.asarray(probabilities, float)
    dev = x - (p * x).sum()
    return float(np.mean(p * dev**2))
