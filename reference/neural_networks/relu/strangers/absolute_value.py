import numpy as np


def relu(x):
    x = np.asarray(x, float)
    out = x.copy()
    out[x < 0] = -x[x < 0]
    return out


def relu_gradient(x, grad):
    return (np.asarray(x, float) > 0) * np.asarray(grad, float)
