import numpy as np


def k_means(x, centres, steps):
    x = [np.array(row, dtype=float) for row in x]
    c = [np.array(row, dtype=float) for row in centres]

    def closest(p):
        best, where = None, 0
        for j, q in enumerate(c):
            d = sum((p - q) ** 2)
            if best is None or d < best:
                best, where = d, j
        return where

    for _ in range(steps):
        sums = [q.copy() for q in c]
        counts = [1] * len(c)
        for p in x:
            j = closest(p)
            sums[j] = sums[j] + p
            counts[j] += 1
        c = [s / k for s, k in zip(sums, counts)]
    return np.array(c), np.array([closest(p) for p in x])
