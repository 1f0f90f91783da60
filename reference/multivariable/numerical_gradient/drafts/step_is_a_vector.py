"""Only vectors are thought of."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    n = len(x)
    g = np.zeros(n)
    for i in range(n):
        e = np.zeros(n)
        e[i] = 1
        g[i] = (f(x + h * e) - f(x - h * e)) / (2 * h)
    return g
