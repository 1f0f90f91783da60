"""The learner took the usual second difference with step h on the diagonal, where the page's formula moves by 2h."""

import numpy as np


def hessian(f, x, h=1e-4):
    n = x.size
    step = h * np.eye(n)
    result = np.empty((n, n))
    for i in range(n):
        for j in range(n):
            a, b = step[i], step[j]
            if i == j:
                result[i, i] = (f(x + a) - 2 * f(x) + f(x - a)) / h**2
            else:
                result[i, j] = (f(x + a + b) - f(x + a - b) - f(x - a + b) + f(x - a - b)) / (4 * h**2)
    return result
