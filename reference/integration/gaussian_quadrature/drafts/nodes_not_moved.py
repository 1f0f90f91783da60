"""Only the sum is scaled to the interval."""

import math


def P(n, t):
    if n == 0:
        return 1.0
    if n == 1:
        return t
    p0, p1 = 1.0, t
    for k in range(1, n):
        p0, p1 = p1, ((2 * k + 1) * t * p1 - k * p0) / (k + 1)
    return p1


def gaussian_quadrature(f, a, b, n):
    s = 0
    for i in range(1, n + 1):
        t = math.cos(math.pi * (i - 0.25) / (n + 0.5))
        for _ in range(8):
            t = t - P(n, t) / (n * (t * P(n, t) - P(n - 1, t)) / (t**2 - 1))
        d = n * (t * P(n, t) - P(n - 1, t)) / (t**2 - 1)
        s += 2 / ((1 - t**2) * d**2) * f(t)
    return (b - a) / 2 * s
