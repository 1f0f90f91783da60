import numpy as np


def forward(x, gamma, beta, epsilon=1e-5):
    x = np.asarray(x, float)
    mu = x.mean(axis=0)
    sigma = np.sqrt(((x - mu) ** 2).mean(axis=0))
    return np.asarray(gamma) * (x - mu) / (sigma + epsilon) + np.asarray(beta)


def backward(grad, x, gamma, epsilon=1e-5):
    grad = np.asarray(grad, float)
    x = np.asarray(x, float)
    mu = x.mean(axis=0)
    s = np.sqrt(((x - mu) ** 2).mean(axis=0)) + epsilon
    xhat = (x - mu) / s
    u = grad * np.asarray(gamma)
    dx = 1 / s * (u - u.mean(axis=0) - xhat * (u * xhat).mean(axis=0))
    dgamma = (grad * xhat).sum(axis=0)
    dbeta = grad.sum(axis=0)
    return dx, dgamma, dbeta


def update_running(mean, var, x, momentum):
    x = np.asarray(x, float)
    return (
        (1 - momentum) * np.asarray(mean, float) + momentum * x.mean(axis=0),
        (1 - momentum) * np.asarray(var, float) + momentum * x.var(axis=0),
    )


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    s = np.sqrt(np.asarray(var, float)) + epsilon
    return np.asarray(gamma) * (np.asarray(x, float) - np.asarray(mean)) / s + np.asarray(beta)
