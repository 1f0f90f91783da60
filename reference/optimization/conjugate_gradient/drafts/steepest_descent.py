"""Down the residual each time, with sums in loops."""

import numpy as np


def conjugate_gradient(product, b, tolerance=1e-10):
    n = len(b)
    x = np.zeros(n)
    r = b.copy()
    while sum(r**2) > tolerance**2 * sum(b**2):
        Ar = product(r)
        up = 0
        down = 0
        for i in range(n):
            up += r[i] * r[i]
            down += r[i] * Ar[i]
        if down <= 0:
            raise ValueError("not positive definite")
        x = x + up / down * r
        r = r - up / down * Ar
    return x
