import numpy as np


def expected_value(values, probabilities, g=None):
    values = np.asarray(values, float)
    best = values[np.argmax(probabilities)]
    return float(best if g is None else g(best))
