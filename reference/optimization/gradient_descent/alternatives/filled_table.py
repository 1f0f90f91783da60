"""A table of the right shape, filled row by row with plain Python numbers."""

import numpy as np


def gradient_descent(gradient, x0, learning_rate, steps):
    """Return the trajectory as a table that is filled entry by entry."""
    start = [float(value) for value in x0] if np.ndim(x0) == 1 else None
    if start is None or any(value - value != 0 for value in start):
        raise ValueError("x0 is not a vector of finite numbers")
    if learning_rate - learning_rate != 0 or learning_rate <= 0:
        raise ValueError("the learning rate is not a positive number")
    if steps <= -1:
        raise ValueError("a negative number of steps")
    table = np.empty((steps + 1, len(start)))
    table[0] = start
    for k in range(steps):
        slope = gradient(table[k].copy())
        if np.shape(slope) != (len(start),):
            raise ValueError("the gradient is of another shape than x0")
        for i, value in enumerate(slope):
            table[k + 1, i] = table[k, i] - value * learning_rate
    return table
