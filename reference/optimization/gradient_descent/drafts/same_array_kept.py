"""One array is moved, and noted again and again."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    point = np.array(x0)
    path = []
    for _ in range(steps):
        path.append(point)
        point -= learning_rate * gradient(point)
    path.append(point)
    return np.array(path)
