import numpy as np


def H(r):
    r = r[r > 0]
    return -np.sum(r * np.log(r))


def jensen_shannon_divergence(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    return float(H((p + q) / 2) - H(p) - H(q))
