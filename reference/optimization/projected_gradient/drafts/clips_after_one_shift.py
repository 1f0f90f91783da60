"""The simplex by one shift and clipping."""

import numpy as np


def project_box(x, low, high):
    return np.maximum(low, np.minimum(x, high))


def project_simplex(x):
    tau = (sum(x) - 1) / len(x)
    p = []
    for value in x:
        if value > tau:
            p.append(value - tau)
        else:
            p.append(0.0)
    return np.array(p)


def projected_gradient(gradient, project, x0, learning_rate, steps):
    points = [project(x0)]
    for k in range(steps):
        x = points[-1]
        points.append(project(x - learning_rate * gradient(x)))
    return np.array(points)
