import numpy as np


def divergence(p, q):
    with np.errstate(divide="ignore", invalid="ignore"):
        terms = p * np.log(p / q)
    terms[p == 0] = 0
    return terms.sum()


def jensen_shannon_divergence(p, q):
    p = np.asarray(p, float)
    q = np.asarray(q, float)
    m = (p + q) / 2
    return float((divergence(m, p) + divergence(m, q)) / 2)
