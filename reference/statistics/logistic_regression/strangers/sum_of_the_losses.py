import numpy as np


def sigmoid(z):
    out = np.empty_like(z)
    pos = z >= 0
    out[pos] = 1 / (1 + np.exp(-z[pos]))
    ez = np.exp(z[~pos])
    out[~pos] = ez / (1 + ez)
    return out


def fit_logistic(x, y, strength):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    A = np.hstack([x, np.ones((n, 1))])
    price = np.append(np.full(d, strength), 0.0)
    v = np.zeros(d + 1)

    def loss(v):
        z = A @ v
        return np.sum(np.logaddexp(0, z) - y * z) + 0.5 * np.sum(price * v**2)

    for _ in range(300):
        p = sigmoid(A @ v)
        g = A.T @ (p - y) + price * v
        if max(abs(g)) <= 1e-9:
            break
        H = A.T @ np.diag(p * (1 - p)) @ A + np.diag(price)
        step = np.linalg.solve(H, g)
        t = 1.0
        while loss(v - t * step) > loss(v) + 1e-12 and t > 1e-20:
            t *= 0.5
        v = v - t * step
    return v[:-1], float(v[-1])
