import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x0 = np.asarray(x0, float)
    out = np.empty((steps + 1, x0.size))
    out[0] = x0
    v = np.zeros(x0.size)
    for k in range(steps):
        v = beta * v + (1 - beta) * np.asarray(gradient(out[k].copy()))
        out[k + 1] = out[k] - learning_rate * v
    return out
