import numpy as np


def expected_value(values, probabilities, g=None):
    x = np.asarray(values, float)
    p = np.asarray(probabilities, float)
    y = x if g is None else g(x)
    return float(np.mean(p * y))
