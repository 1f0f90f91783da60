"""The learner forgot the absolute values inside the sum of powers."""

import math

import numpy as np


def p_norm(x, p):
    if p < 1:
        raise ValueError("p must be at least 1")
    biggest = np.max(np.abs(x))
    if biggest == 0 or p == math.inf:
        return float(biggest)
    shares = x / biggest
    return float(biggest * np.sum(shares**p) ** (1 / p))
