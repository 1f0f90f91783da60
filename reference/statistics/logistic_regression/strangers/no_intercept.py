import numpy as np


def fit_logistic(x, y, strength):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    w = np.zeros(d)

    def F(w):
        z = x @ w
        return np.mean(np.logaddexp(0, z) - y * z) + 0.5 * strength * np.sum(w**2)

    for _ in range(300):
        p = np.exp(-np.logaddexp(0, -(x @ w)))
        g = x.T @ (p - y) / n + strength * w
        if np.max(np.abs(g)) <= 1e-9:
            break
        H = (x.T * (p * (1 - p))) @ x / n + strength * np.eye(d)
        step = np.linalg.solve(H, g)
        t = 1.0
        while F(w - t * step) > F(w) + 1e-12 and t > 1e-20:
            t /= 2
        w = w - t * step
    return w, 0.0
