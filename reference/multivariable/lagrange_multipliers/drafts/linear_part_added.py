"""The multipliers are eliminated first, and b has the wrong sign."""

import numpy as np


def minimise_quadratic(a, b, c, d):
    if len(c) and np.linalg.matrix_rank(c) < len(c):
        raise ValueError("dependent")
    inverse = np.linalg.inv(a)
    # A x + b + C^T m = 0, so x = -A^-1 (b + C^T m)
    m = np.linalg.solve(c @ inverse @ c.T, -(d + c @ inverse @ b))
    x = -inverse @ (b + c.T @ m)
    return x, m
