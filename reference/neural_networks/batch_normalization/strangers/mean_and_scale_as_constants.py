import numpy as np


def _stats(x, eps):
    mu = np.mean(x, axis=0)
    var = np.mean((x - mu) ** 2, axis=0)
    return mu, var, np.sqrt(var + eps)


def forward(x, gamma, beta, epsilon=1e-5):
    x = np.asarray(x, float)
    mu, _, s = _stats(x, epsilon)
    return np.asarray(gamma, float) * ((x - mu) / s) + np.asarray(beta, float)


def backward(grad, x, gamma, epsilon=1e-5):
    grad, x, gamma = np.asarray(grad, float), np.asarray(x, float), np.asarray(gamma, float)
    mu, _, s = _stats(x, epsilon)
    xhat = (x - mu) / s
    dbeta = np.sum(grad, axis=0)
    dgamma = np.sum(grad * xhat, axis=0)
    dx = grad * gamma / s
    return dx, dgamma, dbeta


def update_running(mean, var, x, momentum):
    mu, v, _ = _stats(np.asarray(x, float), 0.0)
    m = momentum
    return (1 - m) * np.asarray(mean, float) + m * mu, (1 - m) * np.asarray(var, float) + m * v


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    x = np.asarray(x, float)
    return np.asarray(gamma, float) * (x - np.asarray(mean)) / np.sqrt(np.asarray(var) + epsilon) + np.asarray(beta)
