"""The distance comes first in the pair of ranges, and the angle first in the function."""

from math import cos, pi, sin


def double_integral(f, x_range, y_range, n=20):
    if n % 2:
        raise ValueError("n is odd")

    def simpson(g, a, b):
        h = (b - a) / n
        s = g(a) + g(b)
        s += 4 * sum(g(a + i * h) for i in range(1, n, 2))
        s += 2 * sum(g(a + i * h) for i in range(2, n, 2))
        return s * h / 3

    return simpson(lambda x: simpson(lambda y: f(x, y), y_range(x)[0], y_range(x)[1]), x_range[0], x_range[1])


def polar_integral(f, radius, n=20):
    def g(phi, r):
        return f(r * cos(phi), r * sin(phi)) * r

    return double_integral(g, (0, radius), lambda x: (0, 2 * pi), n)
