import numpy as np


def lasso(x, y, strength, tolerance=1e-10):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    z, t = x - x.mean(axis=0), y - y.mean()
    w = np.zeros(d)
    for j in range(d):
        r = t - z @ w
        c = z[:, j] @ z[:, j] / n
        q = z[:, j] @ r / n
        if c == 0 or abs(q) <= strength:
            w[j] = 0.0
        elif q > strength:
            w[j] = (q - strength) / c
        else:
            w[j] = (q + strength) / c
    return w, float(y.mean() - w @ x.mean(axis=0))
