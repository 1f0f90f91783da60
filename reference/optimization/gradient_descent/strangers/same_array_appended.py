"""The learner changed x in place and appended it each time, so all rows are the same array: the last point."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    x = x0.copy()
    path = [x]
    for _ in range(steps):
        x -= learning_rate * gradient(x)
        path.append(x)
    return np.array(path)
