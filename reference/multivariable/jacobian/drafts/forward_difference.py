"""The difference quotient of the definition, entry by entry."""

import numpy as np


def jacobian(f, x, h=1e-5):
    y = f(x)
    result = np.zeros((len(y), len(x)))
    for i in range(len(y)):
        for j in range(len(x)):
            z = x.copy()
            z[j] += h
            result[i, j] = (f(z)[i] - y[i]) / h
    return result
