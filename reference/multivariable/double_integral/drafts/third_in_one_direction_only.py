"""Two loops with one factor h/3, and the other width alone."""

import math


def double_integral(f, x_range, y_range, n=20):
    if n % 2 == 1:
        raise ValueError("n must be even")
    a, b = x_range
    h = (b - a) / n
    total = 0.0
    for i in range(n + 1):
        x = a + i * h
        c, d = y_range(x)
        k = (d - c) / n
        inner = 0.0
        for j in range(n + 1):
            weight = 1 if j == 0 or j == n else 4 if j % 2 == 1 else 2
            inner += weight * f(x, c + j * k)
        weight = 1 if i == 0 or i == n else 4 if i % 2 == 1 else 2
        total += weight * inner * k
    return h / 3 * total


def polar_integral(f, radius, n=20):
    def patch(t, r):
        return f(r * math.cos(t), r * math.sin(t)) * r

    return double_integral(patch, (0, 2 * math.pi), lambda t: (0, radius), n)
