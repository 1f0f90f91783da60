import numpy as np


def relu(x):
    return np.maximum(0.0, np.asarray(x, float))


def relu_gradient(x, grad):
    x = np.asarray(x, float)
    grad = np.asarray(grad, float)
    return np.where((x > 0) & (grad > 0), grad, 0.0)
