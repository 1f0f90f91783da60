"""Only the surprise under q is averaged."""

import numpy as np


def kl_divergence(p, q):
    return -np.sum(np.where(p > 0, p * np.log(q), 0))
