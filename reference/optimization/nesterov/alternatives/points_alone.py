"""No velocity: each point follows from the two before it."""

import math

import numpy as np


def nesterov(gradient, x0, learning_rate, beta, steps):
    """Return the trajectory as a table in which the last step is a difference of two rows."""
    if np.ndim(x0) != 1 or any(math.isnan(value) for value in x0):
        raise ValueError("x0 is not a vector of numbers")
    if math.isnan(learning_rate + beta) or learning_rate <= 0 or math.isinf(learning_rate):
        raise ValueError("the learning rate is not a positive number")
    if beta < 0 or beta >= 1 or steps < 0:
        raise ValueError("beta or steps is out of range")
    table = np.empty((steps + 2, len(x0)))
    table[0] = table[1] = x0
    for k in range(1, steps + 1):
        ahead = table[k] + beta * (table[k] - table[k - 1])
        table[k + 1] = ahead - learning_rate * np.asarray(gradient(ahead.copy()))
    return table[1:]
