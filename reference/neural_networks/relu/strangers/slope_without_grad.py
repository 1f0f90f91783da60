import numpy as np


def relu(x):
    x = np.asarray(x, float)
    return np.where(x > 0, x, 0.0)


def relu_gradient(x, grad):
    x = np.asarray(x, float)
    return np.where(x > 0, 1.0, 0.0)
