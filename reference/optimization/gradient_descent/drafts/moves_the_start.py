"""The caller's array takes the steps."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    result = np.zeros((steps + 1, len(x0)))
    result[0] = x0
    x = x0
    for k in range(1, steps + 1):
        x -= learning_rate * gradient(x)
        result[k] = x
    return result
