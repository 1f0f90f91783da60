"""The learner believed that an entropy lies between 0 and 1 and divided by its largest value log n."""

import numpy as np


def entropy(p):
    n = len(p)
    if n == 1:
        return 0.0
    q = p[p > 0]
    total = -(q * np.log(q)).sum()
    return float(total / np.log(n))
