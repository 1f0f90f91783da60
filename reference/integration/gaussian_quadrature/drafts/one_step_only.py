"""One step of Newton's method is taken to be enough."""

import math


def legendre(n, t):
    p, q = t, 1.0
    for k in range(2, n + 1):
        p, q = ((2 * k - 1) * t * p - (k - 1) * q) / k, p
    return p, n * (t * p - q) / (t * t - 1)


def gaussian_quadrature(f, a, b, n):
    s = 0
    for i in range(1, n + 1):
        t = math.cos(math.pi * (i - 0.25) / (n + 0.5))
        p, d = legendre(n, t)
        t = t - p / d
        p, d = legendre(n, t)
        w = 2 / (1 - t * t) / d**2
        s += w * f((a + b) / 2 + t * (b - a) / 2)
    return s * (b - a) / 2
