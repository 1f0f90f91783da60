"""Nothing is done where the density is 0."""

import numpy as np


def differential_entropy(pdf, a, b):
    n = 1000
    h = (b - a) / n
    total = 0
    for i in range(n + 1):
        p = pdf(a + i * h)
        w = 1 if i == 0 or i == n else 4 if i % 2 else 2
        total -= w * p * np.log(p)
    return total * h / 3
