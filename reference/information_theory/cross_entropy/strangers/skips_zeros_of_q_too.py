import numpy as np


def cross_entropy(p, q):
    p = np.asarray(p, float)
    q = np.asarray(q, float)
    ok = (p > 0) & (q > 0)
    return float(-(p[ok] @ np.log(q[ok])))
