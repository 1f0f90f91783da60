import numpy as np


def relu(x):
    x = np.array(x, dtype=float)
    x[x < 0] = 0.0
    return x


def relu_gradient(x, grad):
    g = np.array(grad, dtype=float)
    g[np.asarray(x) < 0] = 0.0
    return g
