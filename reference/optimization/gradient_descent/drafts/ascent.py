"""The step is added."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = np.zeros((steps + 1, len(x0)))
    x[0] = x0
    for k in range(steps):
        x[k + 1] = x[k] + learning_rate * gradient(x[k])
    return x
