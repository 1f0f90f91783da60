import numpy as np


def relu(x):
    x = np.asarray(x, float)
    return x * (x > 0)


def relu_gradient(x, grad):
    return np.asarray(grad, float) * relu(x)
