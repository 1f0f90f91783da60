"""The averages are used as they are."""

import numpy as np


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    path = np.zeros((steps + 1, len(x0)))
    path[0] = x0
    m = 0
    v = 0
    for t in range(steps):
        g = gradient(path[t])
        m = m * beta1 + g * (1 - beta1)
        v = v * beta2 + g * g * (1 - beta2)
        path[t + 1] = path[t] - learning_rate / (np.sqrt(v) + epsilon) * m
    return path
