import numpy as np


def expected_value(values, probabilities, g=None):
    x, p = np.asarray(values, float), np.asarray(probabilities, float)
    if g is not None:
        p = g(p)
    return float(np.sum(p * x))
