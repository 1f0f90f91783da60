"""The start as it was given."""

import numpy as np


def project_box(x, low, high):
    return np.maximum(low, np.minimum(x, high))


def project_simplex(x):
    tau = max(x) - 1
    step = 0.5
    while step > 1e-17:
        if sum(max(v - tau - step, 0) for v in x) >= 1:
            tau += step
        step /= 2
    return np.array([max(v - tau, 0) for v in x])


def projected_gradient(gradient, project, x0, learning_rate, steps):
    table = np.zeros((steps + 1, len(x0)))
    table[0] = x0
    for k in range(steps):
        table[k + 1] = project(table[k] - learning_rate * gradient(table[k]))
    return table
