"""The learner computes the multiple for b from the row of A after that row has been changed, when the entry is already 0."""

import numpy as np


def find_pivot(a, k):
    best = k
    for i in range(k + 1, len(a)):
        if abs(a[i, k]) > abs(a[best, k]):
            best = i
    return best


def back_substitution(a, b):
    n = len(b)
    x = np.zeros(n)
    for i in range(n - 1, -1, -1):
        x[i] = (b[i] - np.sum(a[i, i + 1 :] * x[i + 1 :])) / a[i, i]
    return x


def solve_linear_system(a, b):
    a = a.copy()
    b = b.copy()
    n = len(b)
    for k in range(n):
        p = find_pivot(a, k)
        if a[p, k] == 0:
            raise ValueError("no pivot")
        if p != k:
            old = a[k].copy()
            a[k] = a[p]
            a[p] = old
            b[k], b[p] = b[p], b[k]
        for i in range(k + 1, n):
            a[i] -= a[i, k] / a[k, k] * a[k]
            b[i] -= a[i, k] / a[k, k] * b[k]
    return back_substitution(a, b)
