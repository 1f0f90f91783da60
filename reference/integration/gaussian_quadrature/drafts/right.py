"""Newton's method for each root of the Legendre polynomial, and the weighted sum."""

import math


def legendre(n, t):
    before, value = 1, t
    for k in range(2, n + 1):
        before, value = value, ((2 * k - 1) * t * value - (k - 1) * before) / k
    return value, n * (t * value - before) / (t * t - 1)


def gaussian_quadrature(f, a, b, n):
    total = 0
    for i in range(1, n + 1):
        t = math.cos(math.pi * (i - 1 / 4) / (n + 1 / 2))
        for _ in range(10):
            value, slope = legendre(n, t)
            t = t - value / slope
        value, slope = legendre(n, t)
        total += 2 / ((1 - t**2) * slope**2) * f((a + b) / 2 + (b - a) / 2 * t)
    return (b - a) / 2 * total
