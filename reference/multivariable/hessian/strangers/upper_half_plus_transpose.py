"""The learner filled the upper half and added its transpose, and forgot that this counts the diagonal twice."""

import numpy as np


def hessian(f, x, h=1e-4):
    n = len(x)
    upper = np.zeros((n, n))
    for i in range(n):
        for j in range(i, n):
            ei = np.zeros(n)
            ej = np.zeros(n)
            ei[i] = h
            ej[j] = h
            d = f(x + ei + ej) - f(x + ei - ej) - f(x - ei + ej) + f(x - ei - ej)
            upper[i, j] = d / (4 * h * h)
    return upper + upper.T
