"""The learner read 4h^2 as the square of 4h."""

import numpy as np


def hessian(f, x, h=1e-4):
    I = np.identity(len(x))

    def first(point, j):
        return f(point + h * I[j]) - f(point - h * I[j])

    rows = []
    for i in range(len(x)):
        row = []
        for j in range(len(x)):
            second = first(x + h * I[i], j) - first(x - h * I[i], j)
            row.append(second / (4 * h) ** 2)
        rows.append(row)
    return np.array(rows)
