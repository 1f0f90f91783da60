import numpy as np


def _sig(z):
    return np.exp(-np.logaddexp(0, -z))


def fit_logistic(x, y, strength):
    x = np.asarray(x, float)
    y = np.asarray(y, float)
    n, d = x.shape
    a = np.ones((n, d + 1))
    a[:, :d] = x - x.mean(axis=0)
    s = np.full(d + 1, float(strength))
    s[d] = 0
    th = np.zeros(d + 1)
    f = lambda u: np.mean(np.logaddexp(0, a @ u) - y * (a @ u)) + np.sum(s * u * u) / 2
    for _ in range(200):
        p = _sig(a @ th)
        g = a.T @ (p - y) / n + s * th
        if np.all(np.abs(g) <= 1e-9):
            break
        h = np.einsum("i,ij,ik->jk", p * (1 - p), a, a) / n + np.diag(s)
        step = np.linalg.solve(h, g)
        k = 1.0
        while f(th - k * step) > f(th) + 1e-12 and k > 1e-20:
            k /= 2
        th = th - k * step
    return th[:d], float(th[d])
