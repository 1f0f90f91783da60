"""Three entropies with logarithms to base 2."""

import numpy as np


def entropy(p):
    p = p[p > 0]
    return -np.sum(p * np.log2(p))


def mutual_information(joint):
    return entropy(joint.sum(axis=1)) + entropy(joint.sum(axis=0)) - entropy(joint.ravel())
