"""The simplex by clipping and dividing, in loops."""

import numpy as np


def project_box(x, low, high):
    return np.maximum(low, np.minimum(x, high))


def project_simplex(x):
    y = x.copy()
    total = 0
    for i in range(len(y)):
        if y[i] < 0:
            y[i] = 0
        total += y[i]
    for i in range(len(y)):
        y[i] = y[i] / total
    return y


def projected_gradient(gradient, project, x0, learning_rate, steps):
    points = [project(x0)]
    for k in range(steps):
        x = points[-1]
        points.append(project(x - learning_rate * gradient(x)))
    return np.array(points)
