import numpy as np


def jensen_shannon_divergence(p, q):
    p, q = np.asarray(p, float), np.asarray(q, float)
    m = (p + q) / 2
    kl = lambda a: sum(ai * np.log2(ai / mi) for ai, mi in zip(a, m) if ai > 0)
    return float((kl(p) + kl(q)) / 2)
