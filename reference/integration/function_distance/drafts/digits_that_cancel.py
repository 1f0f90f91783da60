"""The square is expanded into three integrals."""

import numpy as np


def simpson(y, a, b):
    n = len(y) - 1
    return (b - a) / (3 * n) * (y[0] + 4 * sum(y[1:n:2]) + 2 * sum(y[2:n:2]) + y[n])


def mean_squared_distance(f, g, a, b):
    x = np.linspace(a, b, 1001)
    ff = simpson(f(x) * f(x), a, b)
    fg = simpson(f(x) * g(x), a, b)
    gg = simpson(g(x) * g(x), a, b)
    return (ff + gg - 2 * fg) / (b - a)
