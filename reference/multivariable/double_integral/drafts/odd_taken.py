"""Nothing is said about an odd number of strips."""

import math


def simpson(g, a, b, n):
    h = (b - a) / n
    s = 0
    for i in range(n + 1):
        if i == 0 or i == n:
            s += g(a + i * h)
        elif i % 2 == 1:
            s += 4 * g(a + i * h)
        else:
            s += 2 * g(a + i * h)
    return s * h / 3


def double_integral(f, x_range, y_range, n=20):
    return simpson(lambda x: simpson(lambda y: f(x, y), *y_range(x), n), *x_range, n)


def polar_integral(f, radius, n=20):
    def ring(r):
        return r * simpson(lambda t: f(r * math.cos(t), r * math.sin(t)), 0, 2 * math.pi, n)

    return simpson(ring, 0, radius, n)
