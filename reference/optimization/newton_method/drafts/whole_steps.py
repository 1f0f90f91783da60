"""Newton with a shift and nothing to shorten the step."""

import numpy as np


def newton_minimise(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    x = x0
    g = gradient(x)
    steps = 0
    while np.sqrt(sum(g * g)) > tolerance:
        if steps == max_steps:
            raise ValueError("too many steps")
        H = hessian(x)
        while min(np.linalg.eigvalsh(H)) <= 0:
            H = H + np.eye(len(x))
        x = x - np.linalg.inv(H) @ g
        g = gradient(x)
        steps += 1
    return x
