"""The two squares in the wrong order, for as many steps as unknowns."""

import numpy as np


def conjugate_gradient(product, b, tolerance=1e-10):
    x = np.zeros(len(b))
    r = b
    p = b
    k = 0
    while k < len(b) and np.linalg.norm(r) > tolerance * np.linalg.norm(b):
        Ap = product(p)
        if np.dot(p, Ap) <= 0:
            raise ValueError("A is not positive definite")
        old = np.dot(r, r)
        a = old / np.dot(p, Ap)
        x = x + a * p
        r = r - a * Ap
        p = r + old / np.dot(r, r) * p
        k += 1
    return x
