"""The price is multiplied by n, in loops."""

import numpy as np


def ridge(x, y, strength):
    n, d = x.shape
    mx = sum(x) / n
    my = sum(y) / n
    a = np.zeros((d, d))
    b = np.zeros(d)
    for i in range(n):
        for j in range(d):
            b[j] += (x[i, j] - mx[j]) * (y[i] - my)
            for k in range(d):
                a[j, k] += (x[i, j] - mx[j]) * (x[i, k] - mx[k])
    for j in range(d):
        a[j, j] += n * strength
    w = np.linalg.solve(a, b)
    return w, my - w @ mx
