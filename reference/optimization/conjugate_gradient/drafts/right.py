"""The formulas, one after another."""

import numpy as np


def conjugate_gradient(product, b, tolerance=1e-10):
    x = np.zeros(len(b))
    r = b.copy()
    p = r.copy()
    while np.linalg.norm(r) > tolerance * np.linalg.norm(b):
        Ap = product(p)
        if p @ Ap <= 0:
            raise ValueError("A is not positive definite")
        alpha = (r @ r) / (p @ Ap)
        x = x + alpha * p
        r_new = r - alpha * Ap
        beta = (r_new @ r_new) / (r @ r)
        p = r_new + beta * p
        r = r_new
    return x
