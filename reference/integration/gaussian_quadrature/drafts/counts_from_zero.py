"""The number of the root begins at 0, in the formula for the guess too."""

import math


def legendre(n, t):
    old, new = 1.0, t
    for k in range(2, n + 1):
        old, new = new, (2 * k - 1) / k * t * new - (k - 1) / k * old
    return new, n * (t * new - old) / (t**2 - 1)


def gaussian_quadrature(f, a, b, n):
    m, r = (a + b) / 2, (b - a) / 2
    total = 0
    for i in range(n):
        t = math.cos(math.pi * (i - 0.25) / (n + 0.5))
        for _ in range(20):
            p, dp = legendre(n, t)
            t -= p / dp
        p, dp = legendre(n, t)
        total += 2 / ((1 - t**2) * dp**2) * f(m + r * t)
    return r * total
