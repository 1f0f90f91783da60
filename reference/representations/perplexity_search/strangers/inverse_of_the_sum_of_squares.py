import numpy as np


def conditional_affinities(distances, perplexity):
    d = np.asarray(distances, float)
    n = len(d)
    rows = []
    for i in range(n):
        t = np.array([d[i, j] ** 2 for j in range(n) if j != i])
        t = (t - min(t)) / max(t)
        lo, hi = 0.0, 1.0

        def p_of(b):
            e = np.exp(-b * t)
            return e / sum(e)

        def count(b):
            return 1.0 / sum(p_of(b) ** 2)

        while count(hi) > perplexity:
            hi *= 2
        while hi - lo > 1e-13 * hi:
            mid = (lo + hi) / 2
            if mid == lo or mid == hi:
                break
            if count(mid) > perplexity:
                lo = mid
            else:
                hi = mid
        p = list(p_of(hi))
        rows.append(p[:i] + [0.0] + p[i:])
    return np.array(rows)
