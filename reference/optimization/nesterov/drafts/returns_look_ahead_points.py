"""The form with points alone, but the wrong sequence is kept."""

import numpy as np


def nesterov(gradient, x0, learning_rate, beta, steps):
    x = x0
    y = x0
    rows = [y]
    for _ in range(steps):
        new = y - learning_rate * gradient(y)
        y = new + beta * (new - x)
        x = new
        rows.append(y)
    return np.array(rows)
