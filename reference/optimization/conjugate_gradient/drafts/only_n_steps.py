"""One step for each unknown."""

import numpy as np


def conjugate_gradient(product, b, tolerance=1e-10):
    x = np.zeros(len(b))
    r = 1 * b
    p = 1 * b
    rr = np.sum(r * r)
    for k in range(len(b)):
        if np.sqrt(rr) <= tolerance * np.sqrt(np.sum(b * b)):
            return x
        Ap = product(p)
        pAp = np.sum(p * Ap)
        if pAp <= 0:
            raise ValueError("A is not positive definite")
        x = x + rr / pAp * p
        r = r - rr / pAp * Ap
        last = rr
        rr = np.sum(r * r)
        p = r + rr / last * p
    return x
