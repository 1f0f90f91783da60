"""A mean for the bias, in loops."""

import numpy as np


def forward(x, w, b):
    return x @ w + b


def backward(grad, x, w):
    db = np.zeros(w.shape[1])
    for row in grad:
        db += row / len(grad)
    return np.dot(grad, w.T), np.dot(x.T, grad), db
