import numpy as np


def variance(values, probabilities):
    pairs = list(zip(values, probabilities))
    mu = sum(p * x for x, p in pairs)
    return float(sum((p * (x - mu)) ** 2 for x, p in pairs))
