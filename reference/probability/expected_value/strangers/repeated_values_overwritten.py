import numpy as np


def expected_value(values, probabilities, g=None):
    table = {}
    for v, p in zip(values, probabilities):
        table[float(v)] = float(p)
    return float(sum(p * (v if g is None else g(v)) for v, p in table.items()))
