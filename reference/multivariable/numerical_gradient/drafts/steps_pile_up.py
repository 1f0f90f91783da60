"""The step is not taken back before the next one."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    g = np.zeros(x.shape)
    y = np.array(x)
    it = np.nditer(y, flags=["multi_index"])
    while not it.finished:
        k = it.multi_index
        old = x[k]
        y[k] = old + h
        a = f(y)
        y[k] = old - h
        b = f(y)
        g[k] = (a - b) / (2 * h)
        it.iternext()
    return g
