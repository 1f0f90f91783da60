import numpy as np


def forward(x, gamma, beta, epsilon=1e-5):
    x = np.asarray(x, float)
    m = x.mean(axis=0)
    v = np.square(x - m).mean(axis=0)
    return np.asarray(gamma) * (x - m) / np.sqrt(v + epsilon) + np.asarray(beta)


def backward(grad, x, gamma, epsilon=1e-5):
    g = np.asarray(grad, float)
    x = np.asarray(x, float)
    m = x.mean(axis=0)
    s = np.sqrt(np.square(x - m).mean(axis=0) + epsilon)
    xh = (x - m) / s
    u = np.asarray(gamma) * g
    mean_u = u.mean(axis=0)
    mean_ux = (u * xh).mean(axis=0)
    dx = (u - mean_u + xh * mean_ux) / s
    return dx, (g * xh).sum(axis=0), g.sum(axis=0)


def update_running(mean, var, x, momentum):
    x = np.asarray(x, float)
    keep = 1 - momentum
    m = x.mean(axis=0)
    v = np.square(x - m).mean(axis=0)
    return keep * np.asarray(mean, float) + momentum * m, keep * np.asarray(var, float) + momentum * v


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    x = np.asarray(x, float)
    return np.asarray(gamma) * (x - np.asarray(mean)) / np.sqrt(np.asarray(var) + epsilon) + np.asarray(beta)
