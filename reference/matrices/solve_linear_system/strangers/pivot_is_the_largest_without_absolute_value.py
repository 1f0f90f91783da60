"""The learner takes the largest entry as the pivot and forgot the absolute value."""

import numpy as np


def solve_linear_system(a, b):
    n = len(b)
    table = np.column_stack([a, b])
    for k in range(n):
        if np.all(table[k:, k] == 0):
            raise ValueError("a is singular")
        p = k + np.argmax(table[k:, k])
        table[[k, p]] = table[[p, k]]
        for i in range(k + 1, n):
            table[i] -= table[i, k] / table[k, k] * table[k]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        known = 0.0
        for j in range(i + 1, n):
            known += table[i, j] * x[j]
        x[i] = (table[i, n] - known) / table[i, i]
    return x
