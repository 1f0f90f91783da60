import numpy as np


def conditional_affinities(distances, perplexity):
    d = np.array(distances, float)
    n = d.shape[0]
    out = np.zeros((n, n))

    def row(t, b):
        w = np.exp(-b * (t - t.min()))
        p = w / w.sum()
        nz = p[p > 0]
        return p, float(np.exp(-(nz * np.log(nz)).sum()))

    for i in range(n):
        t = np.delete(d[i], i)
        lo, hi = 0.0, 1.0 / np.max(t)
        while row(t, hi)[1] > perplexity:
            hi *= 2
        for _ in range(300):
            b = 0.5 * (lo + hi)
            p, perp = row(t, b)
            if perp > perplexity:
                lo = b
            else:
                hi = b
        out[i] = np.insert(p, i, 0.0)
    return out
