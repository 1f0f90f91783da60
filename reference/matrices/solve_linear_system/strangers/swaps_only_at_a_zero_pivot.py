"""The learner swaps equations only when the pivot is exactly zero and keeps a tiny one."""

import numpy as np


def solve_linear_system(a, b):
    A = a.copy()
    rhs = b.copy()
    n = len(rhs)
    for k in range(n):
        row = k
        while row < n and A[row, k] == 0:
            row += 1
        if row == n:
            raise ValueError("the matrix is singular")
        if row != k:
            A[[k, row]] = A[[row, k]]
            rhs[[k, row]] = rhs[[row, k]]
        for i in range(k + 1, n):
            factor = A[i, k] / A[k, k]
            A[i, k:] -= factor * A[k, k:]
            rhs[i] -= factor * rhs[k]
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        x[i] = (rhs[i] - A[i, i + 1 :] @ x[i + 1 :]) / A[i, i]
    return x
