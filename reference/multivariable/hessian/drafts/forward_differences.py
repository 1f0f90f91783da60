"""The forward difference of a forward difference."""

import numpy as np


def hessian(f, x, h=1e-4):
    n = len(x)
    H = np.zeros((n, n))

    def partial(point, j):
        moved = point.copy()
        moved[j] += h
        return (f(moved) - f(point)) / h

    for i in range(n):
        moved = x.copy()
        moved[i] += h
        for j in range(n):
            H[i, j] = (partial(moved, j) - partial(x, j)) / h
    return H
