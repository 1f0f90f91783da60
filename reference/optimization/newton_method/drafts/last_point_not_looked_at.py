"""The gradient is looked at before each step only."""

import numpy as np


def newton_minimise(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    x = x0
    for step in range(max_steps):
        g = gradient(x)
        if sum(g**2) <= tolerance**2:
            return x
        H = hessian(x)
        lam = np.linalg.eigvalsh(H)[0]
        if lam <= 0:
            H = H + (1 - lam) * np.eye(len(x))
        d = np.linalg.solve(H, -g)
        t = 1
        while f(x + t * d) > f(x) + 0.0001 * t * (g @ d):
            t /= 2
        x = x + t * d
    raise ValueError("no minimum found")
