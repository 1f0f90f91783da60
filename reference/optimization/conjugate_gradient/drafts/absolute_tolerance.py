"""Until the residual itself is small."""

import numpy as np


def conjugate_gradient(product, b, tolerance=1e-10):
    x = np.zeros(len(b))
    r = b - x
    p = r
    rr = np.dot(r, r)
    while True:
        if np.sqrt(rr) <= tolerance:
            return x
        Ap = product(p)
        if np.dot(p, Ap) <= 0:
            raise ValueError("A is not positive definite")
        a = rr / np.dot(p, Ap)
        x = x + a * p
        r = r - a * Ap
        new = np.dot(r, r)
        p = r + new / rr * p
        rr = new
