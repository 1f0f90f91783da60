"""The ends of the box in the wrong order."""

import numpy as np


def project_box(x, low, high):
    p = []
    for i in range(len(x)):
        p.append(min(max(x[i], high[i]), low[i]))
    return np.array(p)


def project_simplex(x):
    tau = max(x) - 1
    step = 0.5
    while step > 1e-17:
        if sum(max(v - tau - step, 0) for v in x) >= 1:
            tau += step
        step /= 2
    return np.array([max(v - tau, 0) for v in x])


def projected_gradient(gradient, project, x0, learning_rate, steps):
    points = [project(x0)]
    for k in range(steps):
        x = points[-1]
        points.append(project(x - learning_rate * gradient(x)))
    return np.array(points)
