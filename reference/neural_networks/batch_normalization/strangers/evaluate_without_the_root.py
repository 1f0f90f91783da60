import numpy as np


def forward(x, gamma, beta, epsilon=1e-5):
    x = np.asarray(x, float)
    return np.asarray(gamma) * (x - x.mean(0)) / (x.var(0) + epsilon) ** 0.5 + np.asarray(beta)


def backward(grad, x, gamma, epsilon=1e-5):
    g, x = np.asarray(grad, float), np.asarray(x, float)
    s = (x.var(0) + epsilon) ** 0.5
    h = (x - x.mean(0)) / s
    u = g * np.asarray(gamma)
    return (u - u.mean(0) - h * (h * u).mean(0)) / s, (g * h).sum(0), g.sum(0)


def update_running(mean, var, x, momentum):
    x = np.asarray(x, float)
    blend = lambda old, new: (1 - momentum) * np.asarray(old, float) + momentum * new
    return blend(mean, x.mean(0)), blend(var, x.var(0))


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    x = np.asarray(x, float)
    return np.asarray(gamma) * (x - np.asarray(mean)) / (np.asarray(var, float) + epsilon) + np.asarray(beta)
