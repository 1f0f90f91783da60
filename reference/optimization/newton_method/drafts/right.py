"""Newton's step, with a shift where the curvature is not positive, and backtracking."""

import numpy as np


def newton_minimise(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    x = x0.copy()
    for k in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        H = hessian(x)
        lam = np.linalg.eigvalsh(H)
        if lam[0] <= 0:
            mu = max(abs(lam)) - lam[0]
            if mu == 0:
                mu = 1
            H = H + mu * np.eye(len(x))
        d = np.linalg.solve(H, -g)
        t = 1.0
        while f(x + t * d) > f(x) + 1e-4 * t * (g @ d):
            t = t / 2
        x = x + t * d
    raise ValueError("no convergence")
