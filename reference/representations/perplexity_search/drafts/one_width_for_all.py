"""A single width, found from the mean of the entropies, in loops."""

import math

import numpy as np


def table(distances, s):
    n = len(distances)
    p = np.zeros((n, n))
    for i in range(n):
        nearest = min(distances[i, j] for j in range(n) if j != i)
        for j in range(n):
            if j != i:
                p[i, j] = math.exp((nearest**2 - distances[i, j] ** 2) / (2 * s**2))
        p[i] /= p[i].sum()
    return p


def mean_entropy(p):
    total = 0.0
    for value in p.ravel():
        if value > 0:
            total -= value * math.log(value)
    return total / len(p)


def conditional_affinities(distances, perplexity):
    low, high = 1e-15, 1e15
    for _ in range(120):
        s = math.sqrt(low * high)
        if mean_entropy(table(distances, s)) < math.log(perplexity):
            low = s
        else:
            high = s
    return table(distances, s)
