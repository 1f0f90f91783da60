import numpy as np


def sigma(z):
    e = np.exp(-np.abs(z))
    return np.where(z >= 0, 1 / (1 + e), e / (1 + e))


def fit_logistic(x, y, strength):
    x = np.asarray(x, float)
    y = np.asarray(y, float)
    n, d = x.shape
    a = np.column_stack([x, np.ones(n)])
    theta = np.zeros(d + 1)

    def F(th):
        z = a @ th
        return np.mean(np.logaddexp(0, z) - y * z) + strength / 2 * (th @ th)

    for _ in range(200):
        p = sigma(a @ theta)
        grad = a.T @ (p - y) / n + strength * theta
        if np.abs(grad).max() <= 1e-9:
            break
        hess = (a.T * (p * (1 - p))) @ a / n + strength * np.eye(d + 1)
        step = np.linalg.solve(hess, grad)
        t = 1.0
        while F(theta - t * step) > F(theta) + 1e-12 and t > 1e-20:
            t /= 2
        theta = theta - t * step
    return theta[:d], float(theta[d])
