"""The learner avoids fractions by multiplying the row by the pivot first, and forgot that this changes the determinant."""

import numpy as np


def determinant(a):
    rows = a.copy()
    n = rows.shape[0]
    swaps = 0
    for k in range(n):
        pivot_row = k + int(np.argmax(abs(rows[k:, k])))
        if rows[pivot_row, k] == 0:
            return 0.0
        if pivot_row != k:
            rows[[k, pivot_row]] = rows[[pivot_row, k]]
            swaps += 1
        for i in range(k + 1, n):
            rows[i] = rows[k, k] * rows[i] - rows[i, k] * rows[k]
    product = (-1.0) ** swaps
    for k in range(n):
        product = product * rows[k, k]
    return float(product)
