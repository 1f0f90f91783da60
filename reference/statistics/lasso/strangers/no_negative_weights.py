import numpy as np


def lasso(x, y, strength, tolerance=1e-10):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    xm, ym = x.mean(axis=0), y.mean()
    Z, t = x - xm, y - ym
    w = np.zeros(d)
    c = np.einsum("ij,ij->j", Z, Z) / n
    change = np.inf
    while change > tolerance:
        change = 0.0
        for j in range(d):
            if c[j] == 0:
                continue
            r = t - Z @ w + w[j] * Z[:, j]
            q = Z[:, j] @ r / n
            new = max(q - strength, 0.0) / c[j]
            change = max(change, abs(new - w[j]))
            w[j] = new
    return w, float(ym - w @ xm)
