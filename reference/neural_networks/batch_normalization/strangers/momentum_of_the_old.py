import numpy as np


def forward(x, gamma, beta, epsilon=1e-5):
    x = np.asarray(x, float)
    dev = x - x.mean(axis=0)
    return np.asarray(gamma) * dev / np.sqrt((dev**2).mean(axis=0) + epsilon) + np.asarray(beta)


def backward(grad, x, gamma, epsilon=1e-5):
    g = np.asarray(grad, float)
    x = np.asarray(x, float)
    n = len(x)
    dev = x - x.mean(axis=0)
    s = np.sqrt((dev**2).sum(axis=0) / n + epsilon)
    h = dev / s
    u = np.asarray(gamma) * g
    dx = (u - u.sum(axis=0) / n - h * (u * h).sum(axis=0) / n) / s
    return dx, np.einsum("ij,ij->j", g, h), g.sum(axis=0)


def update_running(mean, var, x, momentum):
    x = np.asarray(x, float)
    mu = x.mean(axis=0)
    v = ((x - mu) ** 2).mean(axis=0)
    new_mean = momentum * np.asarray(mean, float) + (1 - momentum) * mu
    new_var = momentum * np.asarray(var, float) + (1 - momentum) * v
    return new_mean, new_var


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    z = (np.asarray(x, float) - np.asarray(mean, float)) / np.sqrt(np.asarray(var, float) + epsilon)
    return np.asarray(gamma) * z + np.asarray(beta)
