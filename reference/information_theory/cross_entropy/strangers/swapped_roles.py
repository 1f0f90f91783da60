import numpy as np


def cross_entropy(p, q):
    p = np.asarray(p, dtype=float)
    q = np.asarray(q, dtype=float)
    seen = q > 0
    with np.errstate(divide="ignore"):
        surprise = -np.log(p[seen])
    return float(np.dot(q[seen], surprise))
