"""The logarithm has base 2, over the probabilities above 0."""

import numpy as np


def entropy(p):
    q = p[p != 0]
    return -(q * np.log2(q)).sum()
