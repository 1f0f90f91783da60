"""The step of the formula, nothing else."""

import numpy as np


def newton_minimise(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    x = x0
    k = 0
    while np.linalg.norm(gradient(x)) > tolerance:
        if k >= max_steps:
            raise ValueError("too many steps")
        x = x - np.linalg.solve(hessian(x), gradient(x))
        k = k + 1
    return x
