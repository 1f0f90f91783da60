"""Nothing is done about a probability of 0, term by term."""

import numpy as np


def entropy(p):
    h = 0
    for i in range(len(p)):
        h = h - p[i] * np.log(p[i])
    return h
