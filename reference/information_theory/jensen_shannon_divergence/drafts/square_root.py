"""The distance that libraries return, in place of the divergence."""

import math

import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log(p))


def jensen_shannon_divergence(p, q):
    m = (p + q) / 2
    js = entropy(m) - (entropy(p) + entropy(q)) / 2
    return math.sqrt(max(js, 0))
