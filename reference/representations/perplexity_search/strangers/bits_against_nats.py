import numpy as np


def shares(t, b):
    e = np.exp(-b * t)
    return e / e.sum()


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


def conditional_affinities(distances, perplexity):
    d = np.asarray(distances, float)
    n = len(d)
    result = np.zeros((n, n))
    target = np.log(perplexity)
    for i in range(n):
        others = [j for j in range(n) if j != i]
        t = d[i, others] ** 2
        t = t - t.min()
        t = t / t.max()
        lo, hi = 0.0, 1.0
        for _ in range(60):
            if entropy(shares(t, hi)) <= target:
                break
            lo, hi = hi, 2 * hi
        for _ in range(200):
            mid = (lo + hi) / 2
            if entropy(shares(t, mid)) > target:
                lo = mid
            else:
                hi = mid
        result[i, others] = shares(t, (lo + hi) / 2)
    return result
