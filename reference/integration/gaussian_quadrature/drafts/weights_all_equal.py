"""The mean of the values at the nodes, times the length."""

import math


def gaussian_quadrature(f, a, b, n):
    values = []
    for i in range(1, n + 1):
        t = math.cos(math.pi * (i - 1 / 4) / (n + 1 / 2))
        for _ in range(10):
            p0, p = 1, t
            for k in range(2, n + 1):
                p0, p = p, ((2 * k - 1) * t * p - (k - 1) * p0) / k
            t = t - p * (t**2 - 1) / (n * (t * p - p0))
        values.append(f((a + b) / 2 + (b - a) / 2 * t))
    return (b - a) * sum(values) / n
