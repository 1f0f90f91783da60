import numpy as np


def cross_entropy(p, q):
    p = np.array(p, dtype=float)
    q = np.array(q, dtype=float)
    keep = p != 0
    p, q = p[keep], q[keep]
    with np.errstate(divide="ignore"):
        return float((p * (np.log(p) - np.log(q))).sum())
