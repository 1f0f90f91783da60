"""The velocity as a running average, as in Adam."""

import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = x0
    m = 0
    points = [x0]
    for k in range(steps):
        m = beta * m + (1 - beta) * gradient(x)
        x = x - learning_rate * m
        points += [x]
    return np.array(points)
