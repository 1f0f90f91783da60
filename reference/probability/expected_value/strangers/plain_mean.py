import numpy as np


def expected_value(values, probabilities, g=None):
    x = np.asarray(values, float)
    if g is not None:
        x = g(x) + 0.0 * x
    return float(np.mean(x))
