import numpy as np


def _normalise(x, epsilon):
    mu = x.mean(axis=0)
    s = np.sqrt(x.var(axis=0) + epsilon)
    return (x - mu) / s, s


def forward(x, gamma, beta, epsilon=1e-5):
    xhat, _ = _normalise(np.asarray(x, float), epsilon)
    return xhat * np.asarray(gamma, float) + np.asarray(beta, float)


def backward(grad, x, gamma, epsilon=1e-5):
    g = np.asarray(grad, float)
    xhat, s = _normalise(np.asarray(x, float), epsilon)
    u = g * np.asarray(gamma, float)
    dx = (u - u.mean(axis=0) - xhat * (u * xhat).mean(axis=0)) / s
    return dx, (g * xhat).sum(axis=0), g.sum(axis=0)


def update_running(mean, var, x, momentum):
    x = np.asarray(x, float)
    mean = (1 - momentum) * np.asarray(mean, float) + momentum * x.mean(axis=0)
    var = (1 - momentum) * np.asarray(var, float) + momentum * x.var(axis=0, ddof=1)
    return mean, var


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    x, gamma, beta, mean, var = (np.asarray(a, float) for a in (x, gamma, beta, mean, var))
    return gamma * (x - mean) / np.sqrt(var + epsilon) + beta
