"""The perplexity is a power of 2, and the entropy is in nats."""

import numpy as np


def conditional_affinities(distances, perplexity):
    n = distances.shape[0]
    p = np.zeros((n, n))
    for i in range(n):
        rest = [j for j in range(n) if j != i]
        d2 = distances[i, rest] ** 2
        d2 = d2 - d2.min()
        b, lo, hi = 1.0 / d2.mean(), 0.0, None
        for _ in range(300):
            w = np.exp(-d2 * b)
            q = w / w.sum()
            h = -sum(v * np.log(v) for v in q if v > 0)
            if 2**h > perplexity:
                lo = b
                b = 2 * b if hi is None else (lo + hi) / 2
            else:
                hi = b
                b = (lo + hi) / 2
            if hi is not None and hi - lo <= 1e-14 * hi:
                break
        p[i, rest] = q
    return p
