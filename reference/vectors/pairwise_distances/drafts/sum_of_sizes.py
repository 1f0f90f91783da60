"""The root of each square, in loops."""

import numpy as np


def pairwise_distances(x, y):
    table = []
    for a in x:
        row = []
        for b in y:
            row.append(sum(np.sqrt((a - b) ** 2)))
        table.append(row)
    return np.array(table)
