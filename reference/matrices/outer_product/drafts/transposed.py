"""The outer loop goes through y."""

import numpy as np


def outer_product(x, y):
    table = []
    for b in y:
        row = []
        for a in x:
            row.append(a * b)
        table.append(row)
    return np.array(table)
