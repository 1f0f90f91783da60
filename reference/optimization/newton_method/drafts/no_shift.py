"""Newton with backtracking alone."""

import numpy as np


def newton_minimise(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    x = x0
    g = gradient(x)
    steps = 0
    while np.sqrt(sum(g * g)) > tolerance:
        if steps == max_steps:
            raise ValueError("too many steps")
        d = -np.linalg.inv(hessian(x)) @ g
        t = 1
        while f(x + t * d) > f(x) + 0.0001 * t * sum(g * d):
            t /= 2
        x = x + t * d
        g = gradient(x)
        steps += 1
    return x
