"""The learner read that the divergence is at least 0 and made each term positive."""

import numpy as np


def kl_divergence(p, q):
    keep = p > 0
    a = p[keep]
    b = q[keep]
    if np.any(b == 0):
        return np.inf
    terms = a * (np.log(a) - np.log(b))
    return float(np.sum(np.abs(terms)))
