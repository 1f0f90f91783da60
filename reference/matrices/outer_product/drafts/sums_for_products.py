"""An addition table, in loops."""

import numpy as np


def outer_product(x, y):
    table = np.zeros((len(x), len(y)))
    for i in range(len(x)):
        for j in range(len(y)):
            table[i, j] = x[i] + y[j]
    return table
