"""The input in place of the normalised input."""

import numpy as np


def forward(x, gamma, beta, epsilon=1e-5):
    y = np.zeros(x.shape)
    for j in range(x.shape[1]):
        c = x[:, j]
        m = np.sum(c) / len(c)
        v = np.sum((c - m) ** 2) / len(c)
        y[:, j] = gamma[j] * (c - m) / np.sqrt(v + epsilon) + beta[j]
    return y


def backward(grad, x, gamma, epsilon=1e-5):
    n, d = x.shape
    dx = np.zeros(x.shape)
    dgamma = np.zeros(d)
    dbeta = np.zeros(d)
    for j in range(d):
        c = x[:, j] - np.mean(x[:, j])
        s = np.sqrt(np.mean(c * c) + epsilon)
        xh = c / s
        u = gamma[j] * grad[:, j]
        for i in range(n):
            dx[i, j] = (u[i] - np.sum(u) / n - xh[i] * np.dot(u, xh) / n) / s
            dgamma[j] += grad[i, j] * x[i, j]
            dbeta[j] += grad[i, j]
    return dx, dgamma, dbeta


def update_running(mean, var, x, momentum):
    m = np.mean(x, axis=0)
    v = np.mean((x - m) ** 2, axis=0)
    return (1 - momentum) * mean + momentum * m, (1 - momentum) * var + momentum * v


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    return np.array([gamma * (row - mean) / np.sqrt(var + epsilon) + beta for row in x])
