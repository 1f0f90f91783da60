"""The look-ahead takes all of the velocity along."""

import numpy as np


def nesterov(gradient, x0, learning_rate, beta, steps):
    x = x0
    v = 0 * x0
    points = [x]
    for k in range(steps):
        ahead = x + v
        v = beta * v - learning_rate * gradient(ahead)
        x = x + v
        points += [x]
    return np.array(points)
