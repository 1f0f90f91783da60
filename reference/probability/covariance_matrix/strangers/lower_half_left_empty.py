import numpy as np


def covariance_matrix(x):
    x = np.asarray(x, float)
    n, d = x.shape
    if n < 2:
        raise ValueError("not enough samples")
    m = [sum(x[:, j]) / n for j in range(d)]
    c = np.zeros((d, d))
    for j in range(d):
        for k in range(j, d):
            total = 0.0
            for i in range(n):
                total += (x[i, j] - m[j]) * (x[i, k] - m[k])
            c[j, k] = total / (n - 1)
    return c
