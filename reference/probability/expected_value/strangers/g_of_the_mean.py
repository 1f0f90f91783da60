import numpy as np


def expected_value(values, probabilities, g=None):
    mean = float(np.dot(np.asarray(values, float), np.asarray(probabilities, float)))
    if g is None:
        return mean
    return float(g(mean))
