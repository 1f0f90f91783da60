"""The bias keeps only what came last, in a loop."""

import numpy as np


def forward(x, w, b):
    return x @ w + b


def backward(grad, x, w):
    dw = np.zeros(w.shape)
    dx = []
    for row, g in zip(x, grad):
        dw += np.outer(row, g)
        db = g
        dx.append(w @ g)
    return np.array(dx), dw, db
