import numpy as np


def ridge(x, y, strength):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    z, t = x - x.mean(0), y - y.mean()
    cov = z.T @ z / n
    w = np.linalg.solve(cov + strength * np.eye(d), z.T @ t / n)
    return w, float(y.mean() - x.mean(0) @ w)
