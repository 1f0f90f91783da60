"""Only the pairs with j at least i are filled in."""

import numpy as np


def hessian(f, x, h=1e-4):
    n = len(x)
    H = np.zeros((n, n))
    for i in range(n):
        for j in range(i, n):
            total = 0
            for a in (h, -h):
                for b in (h, -h):
                    p = x.copy()
                    p[i] += a
                    p[j] += b
                    total += np.sign(a) * np.sign(b) * f(p)
            H[i, j] = total / (4 * h * h)
    return H
