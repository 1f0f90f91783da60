import numpy as np


def forward(x, gamma, beta, epsilon=1e-5):
    x = np.asarray(x, float)
    mu, var = x.mean(0), x.var(0)
    xhat = (x - mu) / np.sqrt(var + epsilon)
    return np.asarray(gamma) * xhat + np.asarray(beta)


def backward(grad, x, gamma, epsilon=1e-5):
    grad, x = np.asarray(grad, float), np.asarray(x, float)
    mu, var = x.mean(0), x.var(0)
    s = np.sqrt(var + epsilon)
    xhat = (x - mu) / s
    u = np.asarray(gamma) * grad
    dx = (u - u.mean(0) - xhat * np.mean(u * xhat, 0)) / s
    return dx, (grad * x).sum(0), grad.sum(0)


def update_running(mean, var, x, momentum):
    x = np.asarray(x, float)
    mean, var = np.asarray(mean, float), np.asarray(var, float)
    return mean + momentum * (x.mean(0) - mean), var + momentum * (x.var(0) - var)


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    x = np.asarray(x, float)
    return np.asarray(gamma) * (x - np.asarray(mean)) / np.sqrt(np.asarray(var) + epsilon) + np.asarray(beta)
