"""Only the logarithm is integrated."""

import numpy as np


def differential_entropy(pdf, a, b):
    n = 1000
    x = np.linspace(a, b, n + 1)
    p = pdf(x)
    y = np.zeros(n + 1)
    y[p > 0] = -np.log(p[p > 0])
    return (b - a) / n / 3 * (y[0] + 4 * sum(y[1:n:2]) + 2 * sum(y[2:n:2]) + y[n])
