import numpy as np


def fit_logistic(x, y, strength):
    x, y = np.asarray(x, float), np.asarray(y, float)
    n, d = x.shape
    w, b = np.zeros(d), 0.0

    def F(w, b):
        z = x @ w + b
        return (np.logaddexp(0.0, z) - y * z).mean() + strength * (w @ w)

    for _ in range(200):
        z = x @ w + b
        p = 0.5 * (1 + np.tanh(z / 2))
        gw = x.T @ (p - y) / n + 2 * strength * w
        gb = np.mean(p - y)
        if max(np.abs(gw).max(), abs(gb)) <= 1e-9:
            break
        q = p * (1 - p) / n
        H = np.zeros((d + 1, d + 1))
        H[:d, :d] = (x.T * q) @ x + 2 * strength * np.eye(d)
        H[:d, d] = H[d, :d] = x.T @ q
        H[d, d] = q.sum()
        s = np.linalg.solve(H, np.append(gw, gb))
        t = 1.0
        while F(w - t * s[:d], b - t * s[d]) > F(w, b) + 1e-12 and t > 1e-20:
            t /= 2
        w, b = w - t * s[:d], b - t * s[d]
    return w, float(b)
