"""Simpson's rule as a helper, which is called by the function that it integrates."""

import math


def simpson(g, a, b, n):
    if n % 2 == 1:
        raise ValueError("n must be even")
    h = (b - a) / n
    total = g(a) + g(b)
    for i in range(1, n):
        weight = 4 if i % 2 == 1 else 2
        total += weight * g(a + i * h)
    return total * h / 3


def double_integral(f, x_range, y_range, n=20):
    def area_of_slice(x):
        low, high = y_range(x)
        return simpson(lambda y: f(x, y), low, high, n)

    return simpson(area_of_slice, x_range[0], x_range[1], n)


def polar_integral(f, radius, n=20):
    def patch(angle, r):
        return f(r * math.cos(angle), r * math.sin(angle)) * r

    return double_integral(patch, (0, 2 * math.pi), lambda angle: (0, radius), n)
