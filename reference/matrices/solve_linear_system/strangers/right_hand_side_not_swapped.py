"""The learner swaps the rows of A but forgot to swap the entries of b with them."""

import numpy as np


def solve_linear_system(a, b):
    n = a.shape[0]
    m = np.array(a)
    y = np.array(b)
    for k in range(n):
        best = k + np.argmax(np.abs(m[k:, k]))
        if m[best, k] == 0:
            raise ValueError("singular matrix")
        m[[k, best], :] = m[[best, k], :]
        for i in range(k + 1, n):
            t = m[i, k] / m[k, k]
            m[i] = m[i] - t * m[k]
            y[i] = y[i] - t * y[k]
    solution = np.zeros(n)
    for i in reversed(range(n)):
        s = y[i]
        for j in range(i + 1, n):
            s -= m[i, j] * solution[j]
        solution[i] = s / m[i, i]
    return solution
