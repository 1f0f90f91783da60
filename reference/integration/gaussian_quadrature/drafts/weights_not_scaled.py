"""Only the nodes are moved to the interval."""

import math


def gaussian_quadrature(f, a, b, n):
    result = 0.0
    for i in range(n):
        x = math.cos(math.pi * (i + 0.75) / (n + 0.5))
        for step in range(10):
            p = [1, x]
            for k in range(2, n + 1):
                p.append(((2 * k - 1) * x * p[k - 1] - (k - 1) * p[k - 2]) / k)
            dp = n * (x * p[n] - p[n - 1]) / (x * x - 1)
            if step < 9:
                x = x - p[n] / dp
        weight = 2 / ((1 - x * x) * dp * dp)
        result += weight * f((b - a) / 2 * x + (a + b) / 2)
    return result
