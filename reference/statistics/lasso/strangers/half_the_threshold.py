import numpy as np


def lasso(x, y, strength, tolerance=1e-10):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    xbar, ybar = x.mean(0), y.mean()
    Z = x - xbar
    res = y - ybar
    w = np.zeros(d)
    c = (Z**2).sum(0) / n
    h = strength / 2
    delta = tolerance + 1
    while delta > tolerance:
        delta = 0.0
        for j in range(d):
            if c[j] == 0:
                continue
            res = res + w[j] * Z[:, j]
            q = Z[:, j] @ res / n
            new = (q - h) / c[j] if q > h else (q + h) / c[j] if q < -h else 0.0
            res = res - new * Z[:, j]
            delta = max(delta, abs(new - w[j]))
            w[j] = new
    return w, float(ybar - xbar @ w)
