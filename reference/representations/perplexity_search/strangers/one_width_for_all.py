import numpy as np


def conditional_affinities(distances, perplexity):
    t = np.asarray(distances, float) ** 2
    n = len(t)
    t = t / t.max()
    eye = np.eye(n, dtype=bool)
    t = np.where(eye, np.inf, t)
    t = t - t.min(axis=1, keepdims=True)

    def affinities(b):
        e = np.exp(-b * t)
        return e / e.sum(axis=1, keepdims=True)

    def mean_perplexity(p):
        logs = np.log(np.where(p > 0, p, 1.0))
        return np.exp(-(p * logs).sum(axis=1)).mean()

    lo, hi = 1e-12, 1.0
    for _ in range(200):
        if mean_perplexity(affinities(hi)) <= perplexity:
            break
        hi *= 2
    for _ in range(200):
        mid = (lo + hi) / 2
        if mean_perplexity(affinities(mid)) > perplexity:
            lo = mid
        else:
            hi = mid
    return affinities(hi)
