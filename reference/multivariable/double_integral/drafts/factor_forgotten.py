"""The area of a patch is taken to be the same everywhere."""

import math


def simpson(values, h):
    return h / 3 * (values[0] + 4 * sum(values[1:-1:2]) + 2 * sum(values[2:-1:2]) + values[-1])


def double_integral(f, x_range, y_range, n=20):
    if n % 2 != 0:
        raise ValueError("odd n")
    hx = (x_range[1] - x_range[0]) / n
    slices = []
    for i in range(n + 1):
        x = x_range[0] + i * hx
        low, high = y_range(x)
        hy = (high - low) / n
        slices.append(simpson([f(x, low + j * hy) for j in range(n + 1)], hy))
    return simpson(slices, hx)


def polar_integral(f, radius, n=20):
    def g(angle, r):
        return f(r * math.cos(angle), r * math.sin(angle))

    return double_integral(g, (0.0, 2 * math.pi), lambda angle: (0.0, radius), n)
