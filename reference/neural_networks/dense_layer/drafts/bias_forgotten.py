"""Only the product, row by row."""

import numpy as np


def forward(x, w, b):
    y = np.zeros((len(x), len(b)))
    for i in range(len(x)):
        for j in range(len(b)):
            y[i, j] = np.sum(x[i] * w[:, j])
    return y


def backward(grad, x, w):
    return grad @ w.T, x.T @ grad, grad.sum(axis=0)
