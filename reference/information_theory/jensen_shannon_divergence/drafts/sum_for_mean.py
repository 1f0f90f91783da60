"""The halves of the definition are forgotten."""

import numpy as np


def jensen_shannon_divergence(p, q):
    m = 0.5 * (p + q)
    total = 0.0
    for x in (p, q):
        keep = x > 0
        total += np.sum(x[keep] * np.log(x[keep] / m[keep]))
    return total
