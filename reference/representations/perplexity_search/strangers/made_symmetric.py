import numpy as np


def conditional_affinities(distances, perplexity):
    d2 = np.asarray(distances, float) ** 2
    n = len(d2)
    P = np.zeros((n, n))
    goal = np.log(perplexity)
    for i in range(n):
        mask = np.arange(n) != i
        t = d2[i, mask] - d2[i, mask].min()
        t /= t.mean()

        def share(b):
            w = np.exp(-b * t)
            return w / w.sum()

        def H(b):
            w = np.exp(-b * t)
            return np.log(w.sum()) + b * (w @ t) / w.sum()

        lo, hi = 0.0, 1.0
        while H(hi) > goal:
            hi = 2 * hi
        for _ in range(200):
            mid = (lo + hi) / 2
            lo, hi = (mid, hi) if H(mid) > goal else (lo, mid)
        P[i, mask] = share(hi)
    return (P + P.T) / 2
