"""The logarithm has base 2."""

import math


def differential_entropy(pdf, a, b):
    n = 1000
    h = (b - a) / n

    def f(x):
        p = pdf(x)
        return 0 if p == 0 else p * math.log2(p)

    s = f(a) + f(b)
    for i in range(1, n):
        s += (4 if i % 2 else 2) * f(a + i * h)
    return -h / 3 * s
