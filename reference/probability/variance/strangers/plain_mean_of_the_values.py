import numpy as np


def variance(values, probabilities):
    x = np.asarray(values, float)
    mean = x.mean()
    return float(np.dot(probabilities, (x - mean) ** 2))
