import numpy as np


def soft_threshold(q, s):
    return np.sign(q) * np.maximum(np.abs(q) - s, 0)


def lasso(x, y, strength, tolerance=1e-10):
    x = np.asarray(x, float)
    y = np.asarray(y, float)
    n, d = x.shape
    z = x - x.mean(axis=0)
    intercept = y.mean()
    t = y - intercept
    gram = z.T @ z / n
    corr = z.T @ t / n
    w = np.zeros(d)
    while True:
        before = w.copy()
        for j in range(d):
            if gram[j, j] > 0:
                q = corr[j] - gram[j] @ w + gram[j, j] * w[j]
                w[j] = soft_threshold(q, strength) / gram[j, j]
        if np.abs(w - before).max() <= tolerance:
            return w, float(intercept)
