import numpy as np


def jensen_shannon_divergence(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    m = p + q

    def d(r):
        i = np.flatnonzero(r)
        return r[i] @ np.log(r[i] / m[i])

    return float(0.5 * d(p) + 0.5 * d(q))
