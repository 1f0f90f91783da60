import numpy as np


def fit_logistic(x, y, strength):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    A = np.c_[x, np.ones(n)]
    S = np.diag([strength] * d + [0.0])
    v = np.zeros(d + 1)
    F = lambda v: np.mean(np.logaddexp(0, A @ v) - y * (A @ v)) + v @ S @ v / 2
    for _ in range(3):
        p = 0.5 + 0.5 * np.tanh(A @ v / 2)
        g = A.T @ (p - y) / n + S @ v
        if abs(g).max() <= 1e-9:
            break
        H = A.T @ (A * (p * (1 - p))[:, None]) / n + S
        step = np.linalg.solve(H, g)
        t = 1.0
        while F(v - t * step) > F(v) + 1e-12 and t > 1e-20:
            t /= 2
        v = v - t * step
    return v[:d], float(v[d])
