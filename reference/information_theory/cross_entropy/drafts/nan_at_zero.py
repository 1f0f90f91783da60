"""The formula in one line, with nothing said about zeros."""

import numpy as np


def cross_entropy(p, q):
    return -np.dot(p, np.log(q))
