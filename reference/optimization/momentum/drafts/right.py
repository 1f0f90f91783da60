"""The two lines of the rule, in a loop."""

import numpy as np


def momentum(gradient, x0, learning_rate, beta, steps):
    x = x0.copy()
    v = np.zeros(len(x))
    points = [x]
    for _ in range(steps):
        v = beta * v - learning_rate * gradient(x)
        x = x + v
        points.append(x)
    return np.array(points)
