import numpy as np


def fit_logistic(x, y, strength):
    x = np.asarray(x, float)
    c = 1 - np.asarray(y, float)
    n, d = x.shape
    a = np.concatenate([x, np.ones((n, 1))], axis=1)
    s = np.array([strength] * d + [0.0])
    v = np.zeros(d + 1)

    def value(u):
        z = a @ u
        return (np.logaddexp(0, z) - c * z).sum() / n + (s * u**2).sum() / 2

    for _ in range(250):
        p = np.exp(-np.logaddexp(0, -(a @ v)))
        g = a.T @ (p - c) / n + s * v
        if np.abs(g).max() <= 1e-9:
            break
        H = a.T @ (a * (p - p**2)[:, None]) / n + np.diag(s)
        move = -np.linalg.solve(H, g)
        while value(v + move) > value(v) + 1e-12 and np.abs(move).max() > 1e-20:
            move = move / 2
        v = v + move
    return v[:d], float(v[d])
