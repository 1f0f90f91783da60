"""Entry by entry, in loops."""

import numpy as np


def newton_minimise(f, gradient, hessian, x0, tolerance=1e-10, max_steps=100):
    x = x0
    n = len(x)
    for step in range(max_steps + 1):
        g = gradient(x)
        if np.linalg.norm(g) <= tolerance:
            return x
        H = hessian(x)
        smallest = np.linalg.eigvalsh(H)[0]
        d = np.zeros(n)
        for i in range(n):
            h = H[i, i]
            if smallest <= 0:
                h = h - smallest + 0.1
            d[i] = -g[i] / h
        t = 1
        while f(x + t * d) > f(x) + 0.0001 * t * sum(g * d):
            t /= 2
        x = x + t * d
    raise ValueError("too many steps")
