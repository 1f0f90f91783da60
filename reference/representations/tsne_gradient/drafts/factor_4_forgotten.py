"""The sum of the forces, without the factor in front of it, in loops."""

import math

import numpy as np


def kl_and_gradient(p, y):
    n = len(y)
    w = np.zeros((n, n))
    total = 0.0
    for i in range(n):
        for j in range(n):
            if i != j:
                d2 = (y[i, 0] - y[j, 0]) ** 2 + (y[i, 1] - y[j, 1]) ** 2
                w[i, j] = 1 / (1 + d2)
            total += w[i, j]
    kl = 0.0
    gradient = np.zeros_like(y)
    for i in range(n):
        for j in range(n):
            q = w[i, j] / total
            if p[i, j] > 0:
                kl += p[i, j] * math.log(p[i, j] / q)
            gradient[i] += (p[i, j] - q) * w[i, j] * (y[i] - y[j])
    return kl, gradient
