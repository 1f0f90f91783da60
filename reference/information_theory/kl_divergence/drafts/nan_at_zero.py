"""Nothing is done about a zero in p, term by term."""

import numpy as np


def kl_divergence(p, q):
    s = 0
    for i in range(len(p)):
        s += p[i] * np.log(p[i] / q[i])
    return s
