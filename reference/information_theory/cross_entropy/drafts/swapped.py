"""The average is taken with q, and the surprises are those of p."""

import numpy as np


def cross_entropy(p, q):
    surprise = -np.log(p)
    return np.sum(q * surprise)
