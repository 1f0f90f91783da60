"""The error is taken the wrong way round in the classes."""

import numpy as np


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def loss(w, b, x, y, s):
    z = x @ w + b
    return np.mean(np.maximum(z, 0) + np.log(1 + np.exp(-abs(z))) - y * z) + s / 2 * w @ w


def fit_logistic(x, y, strength):
    y = 1 - y
    n, d = x.shape
    w, b = np.zeros(d), 0.0
    for _ in range(200):
        p = sigmoid(x @ w + b)
        gw = x.T @ (p - y) / n + strength * w
        gb = np.mean(p - y)
        if max(abs(gw).max(), abs(gb)) < 1e-9:
            break
        h = np.zeros((d + 1, d + 1))
        for i in range(n):
            row = np.append(x[i], 1.0)
            h += p[i] * (1 - p[i]) * np.outer(row, row) / n
        for j in range(d):
            h[j, j] += strength
        step = np.linalg.solve(h, np.append(gw, gb))
        t = 1.0
        while loss(w - t * step[:d], b - t * step[d], x, y, strength) > loss(w, b, x, y, strength) + 1e-12:
            t /= 2
        w = w - t * step[:d]
        b = b - t * step[d]
    return w, b
