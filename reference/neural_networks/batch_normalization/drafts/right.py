"""The formulas of the page."""

import numpy as np


def normal(x, epsilon):
    mu = sum(x) / len(x)
    s = np.sqrt(sum((x - mu) ** 2) / len(x) + epsilon)
    return (x - mu) / s, s


def forward(x, gamma, beta, epsilon=1e-5):
    xhat, s = normal(x, epsilon)
    return gamma * xhat + beta


def backward(grad, x, gamma, epsilon=1e-5):
    xhat, s = normal(x, epsilon)
    n = len(x)
    u = grad * gamma
    dx = 1 / s * (u - sum(u) / n - xhat * sum(u * xhat) / n)
    return dx, sum(grad * xhat), sum(grad)


def update_running(mean, var, x, momentum):
    mu = sum(x) / len(x)
    v = sum((x - mu) ** 2) / len(x)
    return mean + momentum * (mu - mean), var + momentum * (v - var)


def evaluate(x, gamma, beta, mean, var, epsilon=1e-5):
    return gamma * (x - mean) / (var + epsilon) ** 0.5 + beta
