"""A zero on the diagonal counts as singular."""

import numpy as np


def solve_linear_system(a, b):
    n = len(b)
    t = np.column_stack([a, b])
    for k in range(n):
        if t[k, k] == 0:
            raise ValueError("singular")
        for i in range(k + 1, n):
            t[i] = t[i] - t[i, k] / t[k, k] * t[k]
    x = np.zeros(n)
    for i in reversed(range(n)):
        x[i] = (t[i, n] - np.dot(t[i, :n], x)) / t[i, i]
    return x
