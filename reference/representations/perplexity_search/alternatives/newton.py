"""Newton's method on the logarithm of the factor, kept inside a bracket, with plain numbers."""

import math

import numpy as np


def conditional_affinities(distances, perplexity):
    """Return the table row by row."""
    rows = [[float(value) for value in np.atleast_1d(row)] for row in distances]
    n = len(rows)
    if any(len(row) != n or not all(map(math.isfinite, row)) for row in rows):
        raise ValueError("not a table of distances")
    if not 1 < perplexity < n - 1:
        raise ValueError("a perplexity that no row can have")
    table = np.zeros((n, n))
    for i, row in enumerate(rows):
        others = [j for j in range(n) if j != i]
        nearest = min(row[j] for j in others)
        excess = [(row[j] - nearest) * (row[j] + nearest) for j in others]
        if excess.count(0.0) >= perplexity:
            raise ValueError("too many nearest neighbours")
        low, high, a = -800.0, 650.0, -math.log(max(excess))
        for _ in range(200):
            b = math.exp(a)
            weights = [math.exp(-b * t) for t in excess]
            total = math.fsum(weights)
            mean = sum(w * t for w, t in zip(weights, excess, strict=True)) / total
            variance = sum(w * (t - mean) ** 2 for w, t in zip(weights, excess, strict=True)) / total
            gap = math.log(total) + b * mean - math.log(perplexity)
            if abs(gap) < 1e-13:
                break
            low, high = (a, high) if gap > 0 else (low, a)
            slope = b * b * variance
            a = a + gap / slope if slope > 1e-12 else high
            if not low < a < high:
                a = (low + high) / 2
        table[i, others] = [w / total for w in weights]
    return table
