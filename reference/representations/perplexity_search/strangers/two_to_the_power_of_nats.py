import numpy as np


def _shares(t, b):
    w = np.exp(-b * t)
    return w / np.sum(w)


def _perplexity(p):
    q = p[p > 0]
    return 2.0 ** (-np.sum(q * np.log(q)))


def conditional_affinities(distances, perplexity):
    D = np.asarray(distances, float)
    n = D.shape[0]
    P = np.zeros((n, n))
    for i in range(n):
        keep = np.ones(n, bool)
        keep[i] = False
        t = D[i, keep] ** 2
        t = (t - t.min()) / (t.max() - t.min())
        a, c = 0.0, 1.0
        for _ in range(50):
            if _perplexity(_shares(t, c)) < perplexity:
                break
            c *= 2
        for _ in range(150):
            m = (a + c) / 2
            if _perplexity(_shares(t, m)) > perplexity:
                a = m
            else:
                c = m
        P[i, keep] = _shares(t, (a + c) / 2)
    return P
