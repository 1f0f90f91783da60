import numpy as np


def lasso(x, y, strength, tolerance=1e-10):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    mx, my = x.mean(axis=0), y.mean()
    z, r = x - mx, y - my
    w = np.zeros(d)
    c = (z * z).mean(axis=0)
    for _ in range(100000):
        largest = 0.0
        for j in np.flatnonzero(c > 0):
            u = (z[:, j] @ r) / n / c[j] + w[j]
            new = np.sign(u) * max(abs(u) - strength, 0.0)
            r = r + z[:, j] * (w[j] - new)
            largest = max(largest, abs(new - w[j]))
            w[j] = new
        if largest <= tolerance:
            break
    return w, float(my - mx @ w)
