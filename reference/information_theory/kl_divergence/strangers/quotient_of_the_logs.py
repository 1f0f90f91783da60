"""The learner believed that the logarithm of a quotient is the quotient of the logarithms."""

import numpy as np


def kl_divergence(p, q):
    d = 0.0
    for pi, qi in zip(p, q):
        if pi == 0:
            continue
        if qi == 0:
            return float("inf")
        d += pi * np.log(pi) / np.log(qi)
    return float(d)
