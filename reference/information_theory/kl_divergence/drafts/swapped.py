"""The average is taken under q."""

import numpy as np


def kl_divergence(p, q):
    terms = q * np.log(q / p)
    terms[q == 0] = 0
    return float(terms.sum())
