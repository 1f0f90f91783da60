"""The quotient of the definition, in a loop."""

import numpy as np


def numerical_gradient(f, x, h=1e-5):
    grad = np.zeros_like(x)
    y0 = f(x)
    for i in np.ndindex(x.shape):
        y = x.copy()
        y[i] = y[i] + h
        grad[i] = (f(y) - y0) / h
    return grad
