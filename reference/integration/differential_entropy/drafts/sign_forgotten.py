"""The minus in front of the integral is lost."""

import numpy as np


def differential_entropy(pdf, a, b):
    n = 1000
    p = pdf(np.linspace(a, b, n + 1))
    logs = np.log(p, where=p > 0, out=np.zeros(n + 1))
    area = 0
    for i in range(0, n, 2):
        area += p[i] * logs[i] + 4 * p[i + 1] * logs[i + 1] + p[i + 2] * logs[i + 2]
    return area * (b - a) / n / 3
