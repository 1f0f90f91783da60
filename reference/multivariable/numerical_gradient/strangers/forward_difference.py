"""The learner took the quotient of the definition, which looks to one side only."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    here = f(x.copy())
    result = []
    for k in range(x.size):
        e = np.zeros(x.size)
        e[k] = h
        there = f(x + e.reshape(x.shape))
        result.append((there - here) / h)
    return np.array(result).reshape(x.shape)
