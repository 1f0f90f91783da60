"""The learner left out every outcome with a zero in p or in q, and forgot that a zero in q alone costs everything."""

import numpy as np


def kl_divergence(p, q):
    ok = (p > 0) & (q > 0)
    return float(np.sum(p[ok] * (np.log(p[ok]) - np.log(q[ok]))))
