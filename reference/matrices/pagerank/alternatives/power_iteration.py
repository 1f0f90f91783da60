"""By steps of the surfer, page by page, until nothing changes."""

import math

import numpy as np


def pagerank(adjacency, damping):
    """Repeat the step until the distance to the fixed point is below 1e-12."""
    if np.ndim(adjacency) != 2 or np.shape(adjacency)[0] != np.shape(adjacency)[1] or np.size(adjacency) == 0:
        raise ValueError("a square matrix was expected")
    rows = [[float(weight) for weight in row] for row in adjacency]
    if any(weight < 0 or not math.isfinite(weight) for row in rows for weight in row):
        raise ValueError("a weight is negative or not finite")
    if not (damping >= 0 and damping < 1):
        raise ValueError("the damping is not from 0 to below 1")
    n = len(rows)
    links = [[(j, weight / sum(row)) for j, weight in enumerate(row) if weight] for row in rows]
    x = [1 / n] * n
    while True:
        lost = sum(x[i] for i in range(n) if not links[i])
        after = [(1 - damping + damping * lost) / n] * n
        for i in range(n):
            for j, probability in links[i]:
                after[j] += damping * x[i] * probability
        change = sum(abs(new - old) for new, old in zip(after, x, strict=True))
        x = after
        if change <= 1e-12 * (1 - damping) / max(damping, 1e-3):
            return np.array(x)
