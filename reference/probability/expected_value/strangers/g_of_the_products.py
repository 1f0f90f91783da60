import numpy as np


def expected_value(values, probabilities, g=None):
    if g is None:
        g = lambda t: t
    total = 0.0
    for v, p in zip(values, probabilities):
        total += g(p * v)
    return float(total)
