import numpy as np


def lasso(x, y, strength, tolerance=1e-10):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    z = x - x.mean(axis=0)
    t = y - y.mean()
    w = np.zeros(d)
    for _ in range(1000):
        old = w.copy()
        for j in range(d):
            c = np.mean(z[:, j] ** 2)
            if c == 0:
                continue
            r = t - z @ w
            q = np.mean(z[:, j] * r)
            w[j] = np.sign(q) * max(abs(q) - strength, 0.0) / c
        if np.max(np.abs(w - old)) <= tolerance:
            break
    return w, float(y.mean() - w @ x.mean(axis=0))
