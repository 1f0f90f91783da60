"""numpy's mean stands for the average."""

import numpy as np


def entropy(p):
    terms = [-t * np.log(t) if t > 0 else 0.0 for t in p]
    return np.mean(terms)
