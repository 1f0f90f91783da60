import numpy as np


def kl(a, b):
    pos = a > 0
    return np.sum(a[pos] * np.log(a[pos] / b[pos]))


def jensen_shannon_divergence(p, q):
    p = np.asarray(p, float)
    q = np.asarray(q, float)
    m = 0.5 * (p + q)
    js = 0.5 * kl(p, m) + 0.5 * kl(q, m)
    return float(np.sqrt(max(js, 0.0)))
