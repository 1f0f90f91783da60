import numpy as np


def forward(x, gamma, beta, epsilon=1e-5):
    x = np.asarray(x, float)
    return (x - x.mean(axis=0)) / np.sqrt(x.var(axis=0) + epsilon) * np.asarray(gamma) + np.asarray(beta)


def backward(grad, x, gamma, epsilon=1e-5):
    g, x = np.asarray(grad, float), np.asarray(x, float)
    n, d = x.shape
    dx = np.zeros((n, d))
    dgamma = np.zeros(d)
    dbeta = np.zeros(d)
    for j in range(d):
        s = np.sqrt(x[:, j].var() + epsilon)
        xhat = (x[:, j] - x[:, j].mean()) / s
        dbeta[j] = sum(g[:, j])
        dgamma[j] = sum(g[:, j] * xhat)
        for l in range(n):
            dx[l, j] = (g[l, j] - dbeta[j] / n - xhat[l] * dgamma[j] / n) / s
    return dx, dgamma, dbeta


def update_running(mean, var, x, momentum):
    x = np.asarray(x, float)
    a = (1 - momentum) * np.asarray(mean, float) + momentum * x.mean(axis=0)
    b = (1 - momentum) * np.asarray(var, float) + momentum * x.var(axis=0)
    return a, b


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    x = np.asarray(x, float)
    return (x - np.asarray(mean)) / np.sqrt(np.asarray(var) + epsilon) * np.asarray(gamma) + np.asarray(beta)
