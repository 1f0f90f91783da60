"""Each partial derivative collects a row and a column."""

import numpy as np


def quadratic_gradient(a, b, x):
    n = len(x)
    gradient = np.zeros(n)
    for k in range(n):
        for j in range(n):
            gradient[k] += (a[k, j] + a[j, k]) * x[j] / 2
        gradient[k] -= b[k]
    return gradient
