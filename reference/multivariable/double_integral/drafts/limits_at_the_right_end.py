"""The limits of y are asked for once."""

import math


def weights(n):
    if n % 2:
        raise ValueError("n must be even")
    return [1 if i in (0, n) else 4 if i % 2 else 2 for i in range(n + 1)]


def double_integral(f, x_range, y_range, n=20):
    a, b = x_range
    c, d = y_range(b)
    hx, hy = (b - a) / n, (d - c) / n
    w = weights(n)
    total = 0
    for i in range(n + 1):
        for j in range(n + 1):
            total += w[i] * w[j] * f(a + i * hx, c + j * hy)
    return total * hx * hy / 9


def polar_integral(f, radius, n=20):
    return double_integral(
        lambda t, r: r * f(r * math.cos(t), r * math.sin(t)), (0, 2 * math.pi), lambda t: (0, radius), n
    )
