"""Symmetric at the end, as t-SNE will need it."""

import numpy as np


def conditional_affinities(distances, perplexity):
    n = len(distances)
    p = np.zeros((n, n))
    for i in range(n):
        others = [j for j in range(n) if j != i]
        t = distances[i, others] ** 2
        t = (t - min(t)) / max(t)
        low, high = 0.0, 1.0

        def row(b, t=t):
            w = np.exp(-b * t)
            return w / w.sum()

        def perp(q):
            return np.prod(q**-q)

        while perp(row(high)) > perplexity:
            high = 4 * high
        for _ in range(80):
            b = (low + high) / 2
            if perp(row(b)) > perplexity:
                low = b
            else:
                high = b
        for j, value in zip(others, row(high), strict=True):
            p[i, j] += value / 2
            p[j, i] += value / 2
    return p
