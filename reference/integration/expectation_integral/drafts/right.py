"""Simpson's rule for the product."""

import numpy as np


def expectation_integral(g, pdf, a, b):
    n = 1000
    x = np.linspace(a, b, n + 1)
    y = g(x) * pdf(x)
    return (b - a) / n / 3 * (y[0] + 4 * sum(y[1:n:2]) + 2 * sum(y[2:n:2]) + y[n])
