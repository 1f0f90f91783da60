"""Epsilon is added before the root is taken, entry by entry."""

import numpy as np


def adam(gradient, x0, learning_rate, steps, beta1=0.9, beta2=0.999, epsilon=1e-8):
    n = len(x0)
    points = np.zeros((steps + 1, n))
    points[0] = x0
    m = np.zeros(n)
    v = np.zeros(n)
    for t in range(1, steps + 1):
        g = gradient(points[t - 1])
        for i in range(n):
            m[i] = beta1 * m[i] + (1 - beta1) * g[i]
            v[i] = beta2 * v[i] + (1 - beta2) * g[i] ** 2
            a = m[i] / (1 - beta1**t)
            b = v[i] / (1 - beta2**t)
            points[t, i] = points[t - 1, i] - learning_rate * a / (b + epsilon) ** 0.5
    return points
