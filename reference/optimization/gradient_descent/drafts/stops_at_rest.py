"""The loop ends where the gradient is 0."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0.copy()
    rows = [x]
    for _ in range(steps):
        g = gradient(x)
        if np.all(np.abs(g) < 1e-8):
            break
        x = x - learning_rate * g
        rows.append(x)
    return np.array(rows)
