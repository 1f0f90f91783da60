import numpy as np


def soft(q, s):
    if q > s:
        return q - s
    if q < -s:
        return q + s
    return 0.0


def lasso(x, y, strength, tolerance=1e-10):
    x = np.asarray(x, float)
    y = np.asarray(y, float)
    n, d = x.shape
    z = x - x.mean(axis=0)
    t = y - y.mean()
    w = np.zeros(d)
    c = (z**2).sum(axis=0)
    for _ in range(200000):
        old = w.copy()
        for j in range(d):
            if c[j] == 0:
                continue
            r = t - z @ w + z[:, j] * w[j]
            w[j] = soft(z[:, j] @ r, strength) / c[j]
        if np.max(np.abs(w - old)) <= tolerance:
            break
    return w, float(y.mean() - w @ x.mean(axis=0))
