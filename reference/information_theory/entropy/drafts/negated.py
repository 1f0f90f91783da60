"""The minus in front of the sum is lost."""

import numpy as np


def entropy(p):
    logs = np.zeros(len(p))
    logs[p > 0] = np.log(p[p > 0])
    return np.dot(p, logs)
