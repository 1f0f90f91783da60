import numpy as np


def conditional_affinities(distances, perplexity):
    d = np.asarray(distances, float)
    n = len(d)
    p = np.zeros((n, n))
    for i in range(n):
        t = d[i] ** 2 / np.max(d[i] ** 2)

        def softmax(b):
            w = np.exp(-b * t)
            return w / w.sum()

        def count(b):
            return np.exp(-sum(a * np.log(a) for a in softmax(b) if a > 0))

        lo, hi = 0.0, 1.0
        while count(hi) > perplexity:
            lo, hi = hi, 2 * hi
        for _ in range(100):
            mid = (lo + hi) / 2
            if count(mid) > perplexity:
                lo = mid
            else:
                hi = mid
        p[i] = softmax((lo + hi) / 2)
        p[i, i] = 0.0
    return p
