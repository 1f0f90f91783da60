"""A mean over the samples, as a sum of outer products."""

import numpy as np


def forward(x, w, b):
    return np.dot(x, w) + b


def backward(grad, x, w):
    dw = np.zeros(w.shape)
    for row, g in zip(x, grad):
        dw += np.outer(row, g)
    dw = dw / len(x)
    return grad @ w.T, dw, grad.sum(axis=0)
