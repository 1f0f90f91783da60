"""The residual from the point, after each step."""

import numpy as np


def conjugate_gradient(product, b, tolerance=1e-10):
    x = np.zeros(len(b))
    r = b
    p = b
    while np.linalg.norm(r) / np.linalg.norm(b) > tolerance:
        Ap = product(p)
        if sum(p * Ap) <= 0:
            raise ValueError("A is not positive definite")
        old = sum(r * r)
        x = x + old / sum(p * Ap) * p
        r = b - product(x)
        p = r + sum(r * r) / old * p
    return x
